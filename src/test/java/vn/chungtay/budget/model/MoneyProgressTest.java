package vn.chungtay.budget.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.budget.MoneyProgress;
import vn.chungtay.budget.model.EntryRules.Refusal;
import vn.chungtay.budget.model.EntryRules.Share;
import vn.chungtay.budget.model.ProgressTable.Axis;
import vn.chungtay.budget.model.ProgressTable.Facts;
import vn.chungtay.geography.UnitId;
import vn.chungtay.programme.SourceTier;

class MoneyProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final UnitId COMMUNE = new UnitId(UUID.randomUUID());
    private static final long MILLION = 1_000_000;

    private final BudgetLine central = GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L).line();
    private final BudgetLine province = GivenBudgets.of("DA2", SourceTier.PROVINCE, 10L).line();
    private final List<MoneyEntry> entries = new ArrayList<>();

    private MoneyEntry paid(BudgetLine line, String day, long millions) {
        return entry(line, null, MoneyStage.PAID, day, millions, false, null, null);
    }

    private static MoneyEntry entry(
            BudgetLine line, @Nullable UnitId unit, MoneyStage stage, String day, long millions, boolean cumulative,
            @Nullable String why, @Nullable UUID corrects) {
        return new MoneyEntry(
                UUID.randomUUID(), line.id(), unit, stage, LocalDate.parse(day), "12/UNC", millions * MILLION, cumulative, why, corrects);
    }

    private MoneyEntry kept(MoneyEntry it) {
        entries.add(it);
        return it;
    }

    private long paidOn(String day) {
        return EntrySums.of(entries, MoneyStage.PAID, LocalDate.parse(day)) / MILLION;
    }

    private List<Refusal> refusals(MoneyEntry it, @Nullable BudgetLine line, @Nullable Long given) {
        var own = entries.stream().filter(one -> COMMUNE.equals(one.unit())).toList();
        var ofLine = entries.stream().filter(one -> one.line().equals(it.line())).toList();
        return EntryRules.refusals(it, line, ofLine, given == null ? null : new Share(given, own), TODAY);
    }

    @Test
    void an_amount_since_the_beginning_takes_the_place_of_what_came_before_and_later_ones_are_added() {
        kept(paid(central, "2024-03-10", 20));
        kept(paid(central, "2024-05-10", 15));
        kept(entry(central, null, MoneyStage.PAID, "2024-06-30", 40, true, null, null));
        kept(paid(central, "2024-07-15", 5));

        assertThat(paidOn("2024-03-09")).isZero();
        assertThat(paidOn("2024-05-10")).isEqualTo(35);
        assertThat(paidOn("2024-06-30")).isEqualTo(40);
        assertThat(paidOn("2024-12-31")).isEqualTo(45);
    }

    @Test
    void what_arrives_late_counts_from_its_own_day() {
        kept(entry(central, null, MoneyStage.PAID, "2024-06-30", 40, true, null, null));
        kept(paid(central, "2024-05-01", 7));

        assertThat(paidOn("2024-05-31")).isEqualTo(7);
        assertThat(paidOn("2024-06-30")).isEqualTo(40);
    }

    @Test
    void a_correction_takes_the_place_of_what_was_wrong_and_both_stay() {
        var wrong = kept(paid(central, "2024-03-10", 20));
        var again = kept(entry(central, null, MoneyStage.PAID, "2024-03-10", 2, false, "Ghi nhầm", wrong.id()));
        assertThat(paidOn("2024-12-31")).isEqualTo(2);

        kept(entry(central, null, MoneyStage.PAID, "2024-03-10", 0, false, "Không có chứng từ này", again.id()));
        assertThat(paidOn("2024-12-31")).isZero();
        assertThat(entries).hasSize(3);
    }

    @Test
    void a_correction_stands_where_the_wrong_one_stood_also_among_entries_of_one_day() {
        var wrong = kept(entry(central, null, MoneyStage.PAID, "2024-06-30", 60, true, null, null));
        kept(paid(central, "2024-06-30", 30));

        kept(entry(central, null, MoneyStage.PAID, "2024-06-30", 50, true, "Ghi nhầm", wrong.id()));

        assertThat(paidOn("2024-06-30")).isEqualTo(80);
    }

    @Test
    void what_a_unit_was_given_bounds_what_it_spends_of_all_lines_of_that_money() {
        kept(entry(province, COMMUNE, MoneyStage.PAID, "2024-03-10", 8, false, null, null));

        assertThat(refusals(entry(central, COMMUNE, MoneyStage.PAID, "2024-04-10", 22, false, null, null), central, 30 * MILLION)).isEmpty();
        assertThat(refusals(entry(central, COMMUNE, MoneyStage.PAID, "2024-04-10", 23, false, null, null), central, 30 * MILLION))
                .containsExactly(new Refusal.ReasonMissing(31 * MILLION, 30 * MILLION));
    }

    @Test
    void money_before_its_year_needs_a_reason() {
        assertThat(refusals(paid(central, "2023-12-31", 1), central, null)).containsExactly(new Refusal.BeforeTheYear(2024));
        assertThat(refusals(paid(central, "2024-01-01", 1), central, null)).isEmpty();
    }

    @Test
    void a_line_that_is_entered_and_was_taken_away_still_tells_what_was_paid() {
        kept(paid(province, "2024-03-10", 5));
        var facts = new Facts(List.of(central), List.of(central), List.of(province), entries, Map.of());

        assertThat(ProgressTable.of(facts, Axis.COMPONENT, TODAY).total().paid()).isEqualTo(5 * MILLION);
        assertThat(ProgressTable.of(facts, Axis.COMPONENT, TODAY).total().allocated()).isEqualTo(100 * MILLION);
    }

    @Test
    @Requirement("BUD-12")
    void money_that_was_carried_over_is_not_paid_after_its_last_day() {
        var carried = GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L).carriedFrom(2022, "69/2022/QH15", LocalDate.of(2023, 12, 31)).line();

        assertThat(refusals(paid(carried, "2023-12-31", 10), carried, null)).isEmpty();
        assertThat(refusals(paid(carried, "2024-01-02", 10), carried, null))
                .containsExactly(new Refusal.Expired("69/2022/QH15", LocalDate.of(2023, 12, 31)));
        assertThat(refusals(entry(carried, null, MoneyStage.PAID, "2024-01-02", 10, false, "Xin cho chi", null), carried, null))
                .as("a reason does not help").hasSize(1);
        assertThat(refusals(entry(carried, null, MoneyStage.SETTLED, "2024-01-31", 0, false, null, null), carried, null)).isEmpty();
    }

    @Test
    void more_than_was_allocated_needs_a_reason_and_the_last_dong_needs_none() {
        kept(paid(central, "2024-03-10", 60));

        assertThat(refusals(paid(central, "2024-04-10", 40), central, null)).isEmpty();
        assertThat(refusals(paid(central, "2024-04-10", 41), central, null))
                .containsExactly(new Refusal.ReasonMissing(101 * MILLION, 100 * MILLION));
        assertThat(refusals(entry(central, null, MoneyStage.PAID, "2024-04-10", 41, false, "Tạm ứng quá", null), central, null)).isEmpty();
        assertThat(refusals(entry(central, null, MoneyStage.COMMITTED, "2024-04-10", 101, true, null, null), central, null)).hasSize(1);
    }

    @Test
    void an_entry_that_belongs_before_others_is_judged_by_what_they_come_to_together() {
        kept(paid(central, "2024-06-10", 60));

        assertThat(refusals(paid(central, "2024-02-10", 50), central, null))
                .containsExactly(new Refusal.ReasonMissing(110 * MILLION, 100 * MILLION));
    }

    @Test
    void no_more_is_settled_than_was_paid() {
        kept(paid(central, "2024-03-10", 60));

        assertThat(refusals(entry(central, null, MoneyStage.SETTLED, "2024-12-01", 60, true, null, null), central, null)).isEmpty();
        assertThat(refusals(entry(central, null, MoneyStage.SETTLED, "2024-12-01", 61, true, null, null), central, null))
                .containsExactly(new Refusal.ReasonMissing(61 * MILLION, 60 * MILLION));
    }

    @Test
    void a_unit_spends_what_it_was_given() {
        assertThat(refusals(entry(central, COMMUNE, MoneyStage.PAID, "2024-04-10", 30, false, null, null), central, 30 * MILLION)).isEmpty();
        assertThat(refusals(entry(central, COMMUNE, MoneyStage.PAID, "2024-04-10", 31, false, null, null), central, 30 * MILLION))
                .containsExactly(new Refusal.ReasonMissing(31 * MILLION, 30 * MILLION));
    }

    @Test
    void what_cannot_be_is_refused_with_all_that_stands_against_it() {
        var wrong = entry(central, null, MoneyStage.PAID, "2025-01-01", 10, false, null, UUID.randomUUID());

        assertThat(refusals(wrong, central, null)).containsExactly(
                new Refusal.InTheFuture(), new Refusal.NothingToCorrect(), new Refusal.CorrectionWithoutReason(),
                new Refusal.AfterTheYear(2024));
        assertThat(refusals(paid(central, "2024-04-10", 1), null, null)).containsExactly(new Refusal.NotAllocated());
        var held = GivenBudgets.of("DA3-TDA2", SourceTier.CENTRAL, null).line();
        assertThat(refusals(paid(held, "2024-04-10", 1), held, null)).containsExactly(new Refusal.HeldByOthers("Sở Y tế"));
    }

    @Test
    void an_entry_of_another_line_is_no_correction_of_this_one() {
        var other = kept(paid(province, "2024-03-10", 5));

        assertThat(refusals(entry(central, null, MoneyStage.PAID, "2024-03-10", 5, false, "Nhầm dòng", other.id()), central, null))
                .containsExactly(new Refusal.NothingToCorrect());
    }

    @Test
    @Requirement("IND-29")
    void shares_are_told_by_source_and_year_of_origin_and_add_up_to_the_same_total() {
        var old = GivenBudgets.of("DA5", SourceTier.CENTRAL, 40L).carriedFrom(2022, "69/2022/QH15", LocalDate.of(2024, 12, 31)).line();
        var credit = GivenBudgets.of("DA2", SourceTier.CREDIT, 500L).line();
        var lines = List.of(central, province, old, credit);
        kept(paid(central, "2024-03-10", 25));
        kept(paid(old, "2024-03-10", 40));
        kept(paid(credit, "2024-03-10", 400));
        var facts = new Facts(lines, lines, List.of(), entries, Map.of());

        var bySource = ProgressTable.of(facts, Axis.SOURCE, TODAY);
        var byYear = ProgressTable.of(facts, Axis.YEAR_OF_ORIGIN, TODAY);

        assertThat(share(bySource, "NSTW")).isEqualTo("46.43");
        assertThat(share(bySource, "NST")).isEqualTo("0.00");
        assertThat(share(bySource, "TIN_DUNG")).isEqualTo("80.00");
        assertThat(share(byYear, "2022")).isEqualTo("100.00");
        assertThat(share(byYear, "2024")).isEqualTo("22.73");
        assertThat(bySource.total()).as("credit is not the State's").isEqualTo(byYear.total())
                .isEqualTo(new MoneyProgress(150 * MILLION, 150 * MILLION, 0, 65 * MILLION, 0, 0));
    }

    private static String share(ProgressTable table, String key) {
        return table.rows().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow()
                .progress().sharePaid().orElseThrow().value().toPlainString();
    }

    @Test
    @Requirement("IND-29")
    void money_that_another_level_holds_has_no_amount_and_makes_the_total_a_minimum() {
        var held = GivenBudgets.of("DA3-TDA2", SourceTier.CENTRAL, null).line();
        var table = ProgressTable.of(new Facts(List.of(central, held), List.of(central, held), List.of(), List.of(), Map.of()), Axis.COMPONENT, TODAY);

        assertThat(table.total().atLeast()).isTrue();
        assertThat(table.rows()).extracting(it -> it.progress().atLeast()).containsExactly(false, true);
        assertThat(table.rows().getLast().progress().sharePaid()).isEmpty();
    }

    @Test
    @Requirement("IND-29")
    void before_it_is_allocated_money_is_only_planned() {
        var table = ProgressTable.of(new Facts(List.of(central), List.of(), List.of(), List.of(), Map.of()), Axis.COMPONENT, TODAY);

        assertThat(table.total()).isEqualTo(new MoneyProgress(100 * MILLION, 0, 0, 0, 0, 0));
        assertThat(table.total().sharePaid()).isEmpty();
    }

    /** Whatever was entered: on each axis the rows of the State's money come to the total. */
    @RepeatedTest(40)
    @Requirement("IND-29")
    void the_rows_of_every_axis_add_up_to_the_total(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var lines = new ArrayList<BudgetLine>();
        for (var code : List.of("DA1-TDA1", "DA2", "DA3-TDA1", "DA5")) {
            for (var tier : List.of(SourceTier.CENTRAL, SourceTier.PROVINCE, SourceTier.UNSPLIT)) {
                lines.add(GivenBudgets.of(code, tier, random.nextInt(8) == 0 ? null : random.nextLong(1, 500)).line());
            }
        }
        for (var i = 0; i < 40; i++) {
            var stage = MoneyStage.values()[random.nextInt(3)];
            var unit = random.nextBoolean() ? COMMUNE : null;
            var corrects = entries.isEmpty() || random.nextInt(5) > 0 ? null : entries.getLast().id();
            kept(entry(lines.get(random.nextInt(lines.size())), unit, stage, "2024-0" + random.nextInt(1, 10) + "-11",
                    random.nextLong(100), random.nextBoolean(), "x", corrects));
        }
        var facts = new Facts(lines, lines.subList(2, lines.size()), List.of(), entries, Map.of(COMMUNE, 30 * MILLION));

        for (var axis : Axis.values()) {
            var table = ProgressTable.of(facts, axis, TODAY);
            var sum = table.rows().stream().map(ProgressTable.Row::progress).reduce(MoneyProgress.NONE, MoneyProgress::plus);
            assertThat(sum).as("%s", axis).isEqualTo(table.total());
        }
    }
}
