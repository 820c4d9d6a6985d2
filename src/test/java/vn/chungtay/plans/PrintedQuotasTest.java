package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.plans.model.PrintedLine;
import vn.chungtay.plans.model.PrintedTable;
import vn.chungtay.plans.model.reading.PlanReading;
import vn.chungtay.programme.Programmes;
import vn.chungtay.targets.PrintedQuotas;
import vn.chungtay.targets.PrintedQuotas.Fault;
import vn.chungtay.targets.PrintedQuotas.Unread;

class PrintedQuotasTest {

    private static final Path SOURCES = Stream.of(Path.of("../shared/plans"), Path.of("../../shared/plans"))
            .filter(Files::isDirectory).findFirst().orElse(Path.of("../shared/plans"));

    private static List<String[]> table(String text) {
        return text.lines().map(it -> it.split("\t", -1)).toList();
    }

    @Test
    void households_that_the_table_says_are_taken_and_the_rate_beside_them_is_not() {
        var table = table("""
                STT\tXã, phường\tHộ dân\tKế hoạch giảm hộ nghèo, hộ cận nghèo\t\t\t
                \t\t\tThoát hộ nghèo\t\tThoát cận nghèo\t
                \t\t\tHộ\tTỷ lệ (%)\tHộ\tTỷ lệ (%)
                A\tB\t1\t2\t3\t4\t5
                I\tThành thị\t1.500\t12\t0,80\t9\t0,60
                1\tNhà Mẫu\t1.000\t8\t0,80\t6\t0,60
                2\tTịnh Mẫu\t500\t4\t0,80\t3\t0,60
                """);

        assertThat(PrintedQuotas.of(table, false).orElseThrow().rows())
                .containsExactly(new PrintedQuotas.Row(5, "Nhà Mẫu", 8, false), new PrintedQuotas.Row(6, "Tịnh Mẫu", 4, false));
        assertThat(PrintedQuotas.of(table, true).orElseThrow().rows()).extracting(PrintedQuotas.Row::households).containsExactly(6L, 3L);
    }

    @Test
    void of_a_table_of_rates_the_households_are_reckoned_and_said_to_be() {
        var table = table("""
                TT\tĐơn vị\tTổng số hộ dân cư\tHộ nghèo (hộ)\tGiảm tỷ lệ hộ nghèo (%)
                1\tTT Mẫu\t984\t31\t0,3
                """);

        assertThat(PrintedQuotas.of(table, false).orElseThrow().rows()).containsExactly(new PrintedQuotas.Row(1, "Mẫu", 3, true));
        assertThat(PrintedQuotas.of(table, true)).isEmpty();
    }

    @Test
    void what_cannot_be_taken_is_told_with_its_row_and_a_sum_that_is_not_one() {
        var read = PrintedQuotas.of(table("""
                STT\tXã, phường\tHộ dân\tHộ nghèo\tThoát hộ nghèo (hộ)
                1\tNhà Mẫu\t1.000\t40\t8
                2\tTịnh Mẫu\t500\t20\tmột nửa
                3\tAn Mẫu\t500\t20\t1,5
                \tBình Mẫu\t700\t30\t2
                \tTổng cộng\t2.700\t110\t12
                """), false).orElseThrow();

        assertThat(read.column()).isEqualTo("Thoát hộ nghèo (hộ)");
        assertThat(read.rows()).extracting(PrintedQuotas.Row::unit).containsExactly("Nhà Mẫu");
        assertThat(read.unread()).containsExactly(
                new Unread(2, Fault.NO_NUMBER, "Tịnh Mẫu", "một nửa", ""), new Unread(3, Fault.NO_NUMBER, "An Mẫu", "1,5", ""),
                new Unread(4, Fault.NO_ROW_NUMBER, "Bình Mẫu", "2", ""), new Unread(5, Fault.SUM, "Tổng cộng", "12", "8"));
    }

    /** The totals that Tịnh Biên prints; of Võ Nhai 3,58 % and 0,95 % of 17.881 households, each commune rounded. */
    @ParameterizedTest
    @CsvSource({"002, false, 154, 14", "002, true, 95, 14", "000, false, 641, 15", "000, true, 170, 15"})
    @Requirement("DOC-12")
    void the_quotas_of_the_source_plans_come_to_what_they_print(String plan, boolean near, long households, int units) throws Exception {
        assumeThat(SOURCES).isDirectory();
        try (var files = Files.list(SOURCES)) {
            var text = Files.readString(files.filter(it -> it.getFileName().toString().startsWith(plan)).findFirst().orElseThrow());
            var document = ((ReadOutcome.Read) DocumentReader.standard().pasted(plan, text)).text();
            var lines = PlanReading.of(document, Programmes.shipped()).lines().stream()
                    .map(it -> new PrintedLine(it.line().number(), it.line().text(), it.to(), List.of())).toList();

            var table = PrintedTable.in(lines).getFirst().rows().stream().map(it -> it.corrected().split("\t", -1)).toList();

            var read = PrintedQuotas.of(table, near).orElseThrow();
            var rows = read.rows();

            assertThat(rows.stream().mapToLong(PrintedQuotas.Row::households).sum()).isEqualTo(households);
            assertThat(rows).hasSize(units);
            assertThat(read.unread()).isEmpty();
        }
    }
}
