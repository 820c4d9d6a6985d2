package vn.chungtay.budget.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.TableArithmetic.Cell;
import vn.chungtay.budget.model.TableArithmetic.Mistake;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;
import vn.chungtay.programme.SharedTable;

class PastedTableTest {

    private static final Programme PROGRAMME = Programmes.shipped().of(2024).orElseThrow();
    private static final String HEAD = "TT\tDự án\tTổng số\tNS Trung ương\tNS địa phương\tNS tỉnh\tNS huyện\n";
    private static final long TENTH = 100_000;

    @Test
    @Requirement("BUD-10")
    void the_annex_of_vo_nhai_has_one_wrong_cell_and_its_mend() throws Exception {
        var text = HEAD + SharedTable.rows("vo_nhai_2024_annex2_budget.csv").stream()
                .map(it -> String.join("\t", it.get("row_no_printed"), it.get("item_vi_printed"), it.get("total_printed"),
                        it.get("central_budget_printed"), it.get("local_budget_total_printed"),
                        it.get("province_budget_printed"), it.get("district_budget_printed")))
                .collect(Collectors.joining("\n"));
        var table = PastedTable.read(PROGRAMME, text, MoneyUnit.MILLION);

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).hasSize(13);
        assertThat(table.leaves()).hasSize(8);
        assertThat(TableArithmetic.mistakes(table, TENTH))
                .containsExactly(new Mistake(new Cell(6, Column.CENTRAL), 1_889_000_000, 1_899_000_000));
    }

    @Test
    @Requirement("BUD-10")
    void a_wrong_part_is_proposed_rather_than_three_right_sums() {
        var table = PastedTable.read(
                PROGRAMME,
                HEAD + "1\tDự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo\t115\t100\t15\t10\t5\n"
                        + "2\tDự án 5: Hỗ trợ nhà ở\t230\t220\t30\t20\t10\n\tTổng cộng\t345\t300\t45\t30\t15",
                MoneyUnit.MILLION);

        assertThat(TableArithmetic.mistakes(table, TENTH))
                .containsExactly(new Mistake(new Cell(3, Column.CENTRAL), 220_000_000, 200_000_000));
    }

    @Test
    @Requirement("BUD-10")
    void a_difference_of_rounding_is_no_mistake_and_one_beyond_it_is() {
        var head = "Dự án\tTổng\tTrung ương\tĐịa phương\n";

        assertThat(TableArithmetic.mistakes(read(head + "Dự án 2\t100,1\t50\t50"), TENTH)).isEmpty();
        assertThat(TableArithmetic.mistakes(read(head + "Dự án 2\t100,2\t50\t50"), TENTH)).hasSize(1);
    }

    @Test
    void a_row_or_number_that_cannot_be_read_is_told() {
        var table = read("Dự án\tTrung ương\nDự án 2\t1.5\nViệc gì khác\t10\n");

        assertThat(table.problems()).extracting(PastedTable.Problem::key).containsExactly("amount", "component");
        assertThat(table.problems()).extracting(PastedTable.Problem::line).containsExactly(2, 3);
        assertThat(read("Không có cột nào\n").problems()).extracting(PastedTable.Problem::key).containsExactly("head");
    }

    /** As annex II of Võ Nhai is printed: the sources of local money stand below their own whole. */
    @Test
    @Requirement("DOC-12")
    void a_head_of_several_lines_names_the_finest_columns() {
        var table = read("Đơn vị tính: triệu đồng\nTT\tDự án\tNăm 2024\t\t\t\t\n\t\tTổng số\tNSTW\tNgân sách địa phương\t\t\n"
                + "\t\t\t\tTổng số\tNgân sách tỉnh\tNgân sách huyện\n1\tDự án 2\t3.634\t3.160\t474\t331,8\t142,2\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(it -> assertThat(it.cells()).containsExactly(
                Map.entry(Column.TOTAL, 3_634_000_000L), Map.entry(Column.CENTRAL, 3_160_000_000L),
                Map.entry(Column.LOCAL, 474_000_000L), Map.entry(Column.PROVINCE, 331_800_000L),
                Map.entry(Column.DISTRICT, 142_200_000L)));
    }

    @Test
    void a_table_with_one_column_of_money_is_found_below_its_titles() {
        var table = read("TỔNG HỢP KINH PHÍ\nĐơn vị tính: triệu đồng\nDự án\tTổng số\nDự án 2\t516\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(it -> assertThat(it.cells()).containsEntry(Column.TOTAL, 516_000_000L));
    }

    @Test
    @Requirement("BUD-26")
    void a_bare_subproject_belongs_to_the_project_above_it() {
        var table = read("Dự án\tTrung ương\nDự án 6\t10\nTiểu dự án 2\t10\n");

        assertThat(table.leaves()).singleElement()
                .satisfies(it -> assertThat(it.component()).isEqualTo(new ComponentCode("DA6-TDA2")));
    }

    private static PastedTable read(String text) {
        return PastedTable.read(PROGRAMME, text, MoneyUnit.MILLION);
    }
}
