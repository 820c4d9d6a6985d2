package vn.chungtay.budget.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.CriteriaWeights.Criterion;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.CapitalOrigin;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.CounterpartRule;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;
import vn.chungtay.programme.SharedTable;
import vn.chungtay.programme.SourceTier;

class MoneyTest {

    private static final Programme PROGRAMME = Programmes.shipped().of(2024).orElseThrow();
    private static final CounterpartRule RULE = new CounterpartRule(
            BigDecimal.valueOf(15),
            Map.of(SourceTier.PROVINCE, BigDecimal.valueOf(70), SourceTier.DISTRICT, BigDecimal.valueOf(30)),
            100_000,
            "thử nghiệm");

    @ParameterizedTest
    @Requirement("BUD-09")
    @CsvSource({
        "72750000, 72.8", "50925000, 50.9", "21825000, 21.8", "3634000000, 3634", "0, 0", "49999, 0", "50000, 0.1",
        "149999, 0.1"
    })
    void an_amount_is_rounded_half_up_only_in_print(long dong, BigDecimal printed) {
        assertThat(MoneyUnit.MILLION.rounded(dong, 1)).isEqualByComparingTo(printed);
    }

    @Test
    @Requirement("BUD-09")
    void parts_that_do_not_add_up_in_print_are_named_and_not_bent() {
        var lines = List.of(
                line("DA3-TDA2", SourceTier.CENTRAL, 485_000_000L),
                line("DA3-TDA2", SourceTier.PROVINCE, 50_925_000L),
                line("DA3-TDA2", SourceTier.DISTRICT, 21_825_000L));
        var table = BudgetTable.of(PROGRAMME, lines);

        assertThat(table.total().sums().total()).isEqualTo(557_750_000);
        assertThat(table.rounded(MoneyUnit.MILLION, 1)).extracting(BudgetTable.Row::label).contains("1.1", "1", "");
        assertThat(table.rounded(MoneyUnit.DONG, 0)).isEmpty();
    }

    @Test
    @Requirement({"BUD-03", "BUD-04", "BUD-09"})
    void the_annex_of_vo_nhai_comes_out_with_its_right_totals() throws Exception {
        var lines = new ArrayList<BudgetLine>();
        for (var row : SharedTable.rows("vo_nhai_2024_annex2_budget.csv")) {
            if (row.get("row_type").equals("total") || row.get("row_type").equals("project") && hasBelow(row.get("official_project_code"))) continue;
            var code = code(row.get("official_project_code"), row.get("official_subproject_code"));
            var local = millions(row.get("local_budget_total"));
            if (local == 72_800_000) local = 72_750_000;
            if (local == 130_700_000) local = 130_650_000;
            var province = local * 7 / 10;
            lines.add(line(code, SourceTier.CENTRAL, millions(row.get("central_budget"))));
            lines.add(line(code, SourceTier.PROVINCE, province));
            lines.add(line(code, SourceTier.DISTRICT, local - province));
        }
        var table = BudgetTable.of(PROGRAMME, lines);

        assertThat(print(table.total(), Column.TOTAL)).isEqualByComparingTo("9098.7");
        assertThat(print(table.total(), Column.CENTRAL)).isEqualByComparingTo("7912");
        assertThat(print(table.total(), Column.LOCAL)).isEqualByComparingTo("1186.7");
        assertThat(print(table.total(), Column.PROVINCE)).isEqualByComparingTo("830.7");
        assertThat(print(table.total(), Column.DISTRICT)).isEqualByComparingTo("356");
        assertThat(print(table.rows().stream().filter(it -> it.component().value().equals("DA4")).findFirst().orElseThrow(), Column.CENTRAL))
                .isEqualByComparingTo("1899");
        assertThat(table.rows()).hasSize(12);
    }

    @Test
    @Requirement("BUD-26")
    void the_label_is_counted_and_the_code_stays() {
        var table = BudgetTable.of(PROGRAMME, List.of(line("DA6-TDA2", SourceTier.CENTRAL, 118_000_000L)));

        assertThat(table.rows()).extracting(BudgetTable.Row::label).containsExactly("1", "1.1");
        assertThat(table.rows().getLast().component()).isEqualTo(new ComponentCode("DA6-TDA2"));
    }

    @Test
    void credit_stands_beside_the_total_and_not_in_it() {
        var table = BudgetTable.of(
                PROGRAMME, List.of(line("DA2", SourceTier.CENTRAL, 10_000_000L), line("DA2", SourceTier.CREDIT, 7_000_000L)));

        assertThat(table.total().sums().total()).isEqualTo(10_000_000);
        assertThat(table.columns()).contains(Column.CREDIT).doesNotContain(Column.LOCAL);
    }

    @ParameterizedTest
    @Requirement("BUD-11")
    @CsvSource({
        "19, 206000000, false", "206000000, 19000000, true", "2060, 206000000, false", "2061, 206000000, true",
        "20600000000000, 206000000, false", "999, , false", "1000, , true", "0, 206000000, true",
    })
    void an_amount_a_hundred_thousand_times_off_its_neighbours_is_stopped(long dong, Long other, boolean plausible) {
        assertThat(SizeCheck.plausible(dong, other == null ? List.of() : List.of(other))).isEqualTo(plausible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3.160|3160000000", "1.596,2|1596200000", "72,75|72750000", "0|0", "3160|3160000000"})
    void amounts_are_read_as_they_are_typed(String typed, long dong) {
        assertThat(AmountText.read(typed, MoneyUnit.MILLION)).isEqualTo(new AmountText.Read.Amount(dong));
    }

    @Test
    void a_point_that_may_mean_two_things_is_not_guessed() {
        assertThat(AmountText.read("1.5", MoneyUnit.MILLION)).isEqualTo(new AmountText.Read.Unclear());
        assertThat(AmountText.read("-5", MoneyUnit.MILLION)).isEqualTo(new AmountText.Read.Unclear());
        assertThat(AmountText.read("0,5", MoneyUnit.DONG)).isEqualTo(new AmountText.Read.NotWhole());
        assertThat(AmountText.read(" ", MoneyUnit.DONG)).isEqualTo(new AmountText.Read.Blank());
        assertThat(AmountText.read("999999999999999999", MoneyUnit.MILLION)).isEqualTo(new AmountText.Read.Unclear());
    }

    @Property
    @Requirement("BUD-15")
    void shares_add_up_to_the_whole_and_nobody_without_weight_gets_any(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long whole,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 5000) Integer> weights) {
        var parts = LargestRemainder.divide(
                whole, weights.stream().map(BigDecimal::valueOf).toList(), 1_000_000);

        var some = weights.stream().anyMatch(it -> it > 0);
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(some ? whole : 0);
        for (int i = 0; i < parts.size(); i++) if (weights.get(i) == 0) assertThat(parts.get(i)).isZero();
    }

    @Test
    @Requirement("BUD-15")
    void another_weight_gives_another_share() {
        var poor = List.of(BigDecimal.valueOf(30), BigDecimal.valueOf(10));
        var hard = List.of(BigDecimal.ZERO, BigDecimal.ONE);

        assertThat(shares(new Criterion("Hộ nghèo", BigDecimal.ONE, poor), new Criterion("ĐBKK", BigDecimal.ZERO, hard)))
                .containsExactly(75L, 25L);
        assertThat(shares(new Criterion("Hộ nghèo", BigDecimal.ONE, poor), new Criterion("ĐBKK", BigDecimal.ONE, hard)))
                .containsExactly(38L, 62L);
    }

    private static List<Long> shares(Criterion... criteria) {
        return LargestRemainder.divide(100, CriteriaWeights.of(List.of(criteria), 2), 1);
    }

    @Test
    @Requirement("BUD-08")
    void a_local_part_off_the_rule_is_told_with_what_was_expected() {
        var lines = List.of(
                line("DA7-TDA1", SourceTier.CENTRAL, 446_000_000L), line("DA7-TDA1", SourceTier.PROVINCE, 66_800_000L),
                line("DA2", SourceTier.CENTRAL, 3_160_000_000L), line("DA2", SourceTier.PROVINCE, 474_000_000L));

        assertThat(CounterpartCheck.deviations(RULE, lines)).containsExactly(
                new CounterpartCheck(new ComponentCode("DA7-TDA1"), 446_000_000, 66_900_000, 66_800_000));
    }

    @Test
    @Requirement("BUD-16")
    void extra_local_money_is_not_counterpart_unless_marked() {
        var lines = List.of(
                line("DA2", SourceTier.CENTRAL, 3_160_000_000L),
                line("DA2", SourceTier.PROVINCE, 474_000_000L),
                extra("DA2", SourceTier.COMMUNE, 50_000_000L));

        assertThat(CounterpartCheck.deviations(RULE, lines)).isEmpty();
        assertThat(BudgetTable.of(PROGRAMME, lines).total().sums().local()).isEqualTo(524_000_000);
    }

    @Test
    @Requirement("BUD-12")
    void carried_money_is_spent_up_to_its_last_day_and_not_after() {
        var carried = new BudgetLine.Carried("69/2022/QH15", LocalDate.of(2023, 12, 31));
        var line = new BudgetLine(UUID.randomUUID(), axes("DA2", SourceTier.CENTRAL, 2022), purpose(), 1_000_000L, null, false, carried);

        assertThat(line.spendableOn(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(line.spendableOn(LocalDate.of(2024, 1, 2))).isFalse();
        assertThat(LineRules.faults(PROGRAMME, 2023, line, List.of())).isEmpty();
        assertThat(LineRules.faults(PROGRAMME, 2024, line, List.of())).extracting(LineRules.Fault::key).containsExactly("carry_expired");
    }

    @Test
    @Requirement("BUD-12")
    void money_of_an_earlier_year_needs_its_permission_and_of_a_later_one_is_none() {
        assertThat(keys(2024, of("DA2", SourceTier.CENTRAL, 2023))).containsExactly("carry_missing");
        assertThat(keys(2024, of("DA2", SourceTier.CENTRAL, 2025))).containsExactly("origin_later");
        assertThat(keys(2024, of("DA2", SourceTier.CENTRAL, 2024))).isEmpty();
    }

    @Test
    @Requirement("BUD-14")
    void a_use_that_is_not_allowed_is_refused_with_its_rule() {
        var line = new BudgetLine(
                UUID.randomUUID(), axes("DA2", SourceTier.CENTRAL, 2024), new BudgetLine.Purpose(null, "", "CHI_THUONG_XUYEN"),
                1_000_000L, null, false, null);

        assertThat(LineRules.faults(PROGRAMME, 2024, line, List.of())).singleElement().satisfies(it -> {
            assertThat(it.stops()).isTrue();
            assertThat(it.value()).contains("chi thường xuyên", "QĐ 90/QĐ-TTg");
        });
    }

    @Test
    @Requirement("BUD-01")
    void a_kind_that_the_component_does_not_have_is_shown() {
        var axes = new BudgetLine.Axes(
                new ComponentCode("DA2"), "NSTW", SourceTier.CENTRAL, CapitalKind.INVESTMENT, CapitalOrigin.DOMESTIC, 2024, null);
        var line = new BudgetLine(UUID.randomUUID(), axes, purpose(), 1_000_000L, null, false, null);

        assertThat(LineRules.faults(PROGRAMME, 2024, line, List.of())).extracting(LineRules.Fault::key).containsExactly("kind");
    }

    @Test
    void two_versions_are_compared_by_what_they_give() {
        var before = List.of(line("DA2", SourceTier.CENTRAL, 5_000_000L), line("DA5", SourceTier.CENTRAL, 3_000_000L));
        var after = List.of(line("DA2", SourceTier.CENTRAL, 4_000_000L), line("DA5", SourceTier.CENTRAL, 3_000_000L));

        assertThat(Difference.between(before, after)).singleElement()
                .satisfies(it -> assertThat(it.change()).isEqualTo(-1_000_000));
    }

    private static List<String> keys(int year, BudgetLine line) {
        return LineRules.faults(PROGRAMME, year, line, List.of()).stream().map(LineRules.Fault::key).toList();
    }

    private static BigDecimal print(BudgetTable.Row row, Column column) {
        return MoneyUnit.MILLION.rounded(column.of(row.sums()), 1);
    }

    private static boolean hasBelow(String project) {
        return PROGRAMME.leavesOf(new ComponentCode(project)).size() > 1;
    }

    private static String code(String project, String sub) {
        return sub.isEmpty() ? project : project + "-" + sub;
    }

    private static long millions(String value) {
        return new BigDecimal(value).movePointRight(6).longValueExact();
    }

    private static BudgetLine.Purpose purpose() {
        return new BudgetLine.Purpose(null, "", "NOI_DUNG");
    }

    private static BudgetLine.Axes axes(String code, SourceTier tier, int year) {
        return new BudgetLine.Axes(
                new ComponentCode(code), tier.name(), tier, CapitalKind.RECURRENT, CapitalOrigin.DOMESTIC, year, null);
    }

    private static BudgetLine of(String code, SourceTier tier, int year) {
        return new BudgetLine(UUID.randomUUID(), axes(code, tier, year), purpose(), 1_000_000L, null, false, null);
    }

    private static BudgetLine line(String code, SourceTier tier, long dong) {
        return new BudgetLine(UUID.randomUUID(), axes(code, tier, 2024), purpose(), dong, null, tier.local(), null);
    }

    private static BudgetLine extra(String code, SourceTier tier, long dong) {
        return new BudgetLine(UUID.randomUUID(), axes(code, tier, 2024), purpose(), dong, null, false, null);
    }
}
