package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.GivenParts;
import vn.chungtay.plans.model.FigureComparison.Row;
import vn.chungtay.plans.model.PlanComparison.Change;
import vn.chungtay.plans.model.PlanFigure.Kind;
import vn.chungtay.plans.model.PlanFigures.QuotaLine;
import vn.chungtay.plans.model.PlanFigures.Share;
import vn.chungtay.programme.SourceTier;

class FigureComparisonTest {

    private static final PlanText TEXT = PlanText.empty();

    private static List<Row> compare(GivenFigures before, GivenFigures after) {
        return FigureComparison.of(PlanFigure.all(TEXT, before.made()), PlanFigure.all(TEXT, after.made()));
    }

    private static Row row(List<Row> rows, Kind kind, String name) {
        return rows.stream().filter(it -> it.kind() == kind && it.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + rows));
    }

    @Test
    @Requirement("PLN-09")
    void money_is_compared_by_part_and_by_source_in_exact_amounts_and_percent() {
        var before = new GivenFigures().money(
                GivenBudgets.of("DA1", SourceTier.CENTRAL, 1_000L), GivenBudgets.of("DA2", SourceTier.CENTRAL, 500L));
        var after = new GivenFigures().money(
                GivenBudgets.of("DA1", SourceTier.CENTRAL, 1_250L), GivenBudgets.of("DA1", SourceTier.PROVINCE, 50L));

        var rows = compare(before, after);

        var total = row(rows, Kind.MONEY, "Tổng kinh phí");
        assertThat(List.of(total.before(), total.after())).containsExactly("1.500 triệu đồng", "1.300 triệu đồng");
        assertThat(total.difference()).hasValueSatisfying(it -> {
            assertThat(it.amount()).isEqualByComparingTo("-200000000");
            assertThat(it.percent()).contains(new BigDecimal("-13.3"));
        });
        assertThat(row(rows, Kind.MONEY, "Tổng kinh phí – Ngân sách tỉnh").change()).isEqualTo(Change.ADDED);
        assertThat(rows).filteredOn(it -> it.name().startsWith("Dự án 1") && it.name().endsWith("Ngân sách trung ương"))
                .singleElement().satisfies(it -> assertThat(it.difference().orElseThrow().percent()).contains(new BigDecimal("25.0")));
        assertThat(rows).filteredOn(it -> it.name().startsWith("Dự án 2")).isNotEmpty()
                .allSatisfy(it -> assertThat(it.change()).isEqualTo(Change.REMOVED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "3,58% | 4,08% | 0.50 | ",
        "54 hộ | 60 hộ | 6 | 11.1",
        "54 hộ | 54 hộ | | ",
        "0 hộ | 5 hộ | 5 | ",
        "từ 8-9% | 10% | | ",
    })
    void targets_in_percent_differ_by_points_and_others_by_amount_and_share(String before, String after, BigDecimal amount, BigDecimal percent) {
        var one = new GivenFigures();
        one.target("IND-01", "Câu", before);
        var other = new GivenFigures();
        other.target("IND-01", "Câu", after);

        var difference = row(compare(one, other), Kind.TARGET, "Tên IND-01").difference();

        assertThat(difference.map(FigureComparison.Difference::amount)).isEqualTo(Optional.ofNullable(amount));
        assertThat(difference.flatMap(FigureComparison.Difference::percent)).isEqualTo(Optional.ofNullable(percent));
    }

    @Test
    void a_target_is_the_same_promise_whether_it_is_part_of_another_or_not_unless_both_count_the_same() {
        var before = new GivenFigures();
        var whole = before.target("IND-01", "Giảm nghèo đa chiều 4%", "4%");
        before.target("IND-02", "Giảm hộ nghèo 3%", "3%", 2024, "DA1", Optional.of(whole));
        var houses = before.target("IND-20", "54 nhà", "54");
        before.target("IND-20", "trong đó xây mới 30", "30", 2024, "DA5", Optional.of(houses));
        var after = new GivenFigures();
        after.target("IND-02", "Giảm hộ nghèo 5%", "5%");
        var more = after.target("IND-20", "60 nhà", "60");
        after.target("IND-20", "trong đó xây mới 33", "33", 2024, "DA5", Optional.of(more));

        var rows = compare(before, after).stream().filter(it -> it.kind() == Kind.TARGET).toList();

        assertThat(rows).extracting(Row::name, Row::before, Row::after).containsExactly(
                tuple("Tên IND-02", "3%", "5%"), tuple("Tên IND-20", "54", "60"), tuple("Tên IND-20", "30", "33"),
                tuple("Tên IND-01", "4%", ""));
    }

    @Test
    void quotas_are_compared_in_all_and_unit_by_unit() {
        var place = UnitId.next();
        var before = new GivenFigures().quota(new QuotaLine(place, "Bình Long", false, 1_000, new Share(200, 30), new Share(100, 10)));
        var after = new GivenFigures().quota(new QuotaLine(place, "Bình Long", false, 1_000, new Share(200, 33), new Share(100, 10)))
                .quota(GivenFigures.quotaLine("Đình Cả", true, 1_000, new Share(100, 7), Share.NONE));

        var rows = compare(before, after);

        assertThat(row(rows, Kind.QUOTA, "Tổng số giao: giảm hộ nghèo").difference().orElseThrow().amount()).isEqualByComparingTo("10");
        assertThat(row(rows, Kind.QUOTA, "Bình Long: giảm hộ nghèo").difference().orElseThrow().percent()).contains(new BigDecimal("10.0"));
        assertThat(row(rows, Kind.QUOTA, "Bình Long: giảm hộ cận nghèo").change()).isEqualTo(Change.SAME);
        assertThat(row(rows, Kind.QUOTA, "Đình Cả: giảm hộ nghèo").change()).isEqualTo(Change.ADDED);
    }

    @Test
    void units_of_one_name_keep_their_own_quotas() {
        var one = GivenFigures.quotaLine("Thôn 1", false, 100, new Share(20, 3), Share.NONE);
        var other = GivenFigures.quotaLine("Thôn 1", false, 100, new Share(30, 5), Share.NONE);
        var figures = PlanFigure.all(TEXT, new GivenFigures().quota(one).quota(other).made());

        assertThat(figures).extracting(PlanFigure::key).doesNotHaveDuplicates();
        assertThat(FigureComparison.of(figures, figures)).filteredOn(it -> it.name().equals("Thôn 1: giảm hộ nghèo"))
                .extracting(Row::after).containsExactly("3 hộ", "5 hộ");
    }

    @Test
    void duties_of_parts_are_compared_with_those_that_were_written() {
        var rows = compare(new GivenFigures(), new GivenFigures().part(GivenParts.livelihoods()));

        assertThat(row(rows, Kind.DUTY, "Phòng Kinh tế – Dự án 2")).satisfies(it -> {
            assertThat(it.change()).isEqualTo(Change.ADDED);
            assertThat(it.after()).isEqualTo("Chủ trì: Lập dự án, trình phê duyệt");
        });
    }

    @Test
    void amounts_that_nobody_knows_have_no_difference() {
        var before = new GivenFigures().money(GivenBudgets.of("DA1", SourceTier.CENTRAL, 1_000L));
        var after = new GivenFigures().money(GivenBudgets.of("DA1", SourceTier.CENTRAL, 1_000L), GivenBudgets.of("DA1", SourceTier.PROVINCE, null));

        var total = row(compare(before, after), Kind.MONEY, "Tổng kinh phí");

        assertThat(total.after()).isEqualTo("ít nhất 1.000 triệu đồng");
        assertThat(total.difference()).isEmpty();
        assertThat(total.change()).isEqualTo(Change.CHANGED);
    }
}
