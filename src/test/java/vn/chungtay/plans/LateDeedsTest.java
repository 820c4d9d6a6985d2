package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.ActivityReport.Document;
import vn.chungtay.plans.model.Participation;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.usecase.FindLateDeeds;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReportActivity;
import vn.chungtay.programme.SourceTier;

/** What was done after the last day of a plan, paid from a line of its budget, as its own people and the council see it. */
@StoryTest
class LateDeedsTest {

    private static final LocalDate AFTER = LocalDate.of(2025, 1, 5);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private PartStore parts;

    @Autowired
    private Budgets budgets;

    @Autowired
    private ReadBudget readBudget;

    @Autowired
    private EnterLines enter;

    @Autowired
    private ReportActivity report;

    @Autowired
    private FindLateDeeds late;

    @Test
    @Requirement("PLN-04")
    void what_a_carried_line_pays_is_not_late_for_whoever_does_not_see_the_budget_either() {
        var commune = plans.commune(units.commune("Xã Thử"));
        var council = users.user(Role.OBSERVER, commune.unit());
        var carried = done(commune, GivenBudgets.of("DA2", SourceTier.CENTRAL, 45L)
                .carriedFrom(2023, "12/QĐ-UBND", LocalDate.of(2025, 1, 31)).line());

        assertThat(users.as(commune.maker(), () -> late.of(carried)).deeds()).isEmpty();
        assertThat(users.as(council, () -> late.of(carried)).deeds()).isEmpty();
    }

    @Test
    @Requirement("PLN-04")
    void what_a_line_of_the_year_pays_is_late_for_both() {
        var commune = plans.commune(units.commune("Xã Thử"));
        var council = users.user(Role.OBSERVER, commune.unit());
        var plan = done(commune, null);

        assertThat(users.as(commune.maker(), () -> late.of(plan)).deeds()).extracting(FindLateDeeds.Deed::day).containsExactly(AFTER);
        assertThat(users.as(council, () -> late.of(plan)).deeds()).hasSize(1);
    }

    private PlanId done(Agency commune, @Nullable BudgetLine line) {
        var plan = plans.draft(commune, 2024);
        if (line != null) {
            var budget = users.as(commune.maker(), () -> budgets.open(new PlanRef(plan.value()), commune.unit(), 2024));
            assertThat(users.as(commune.maker(), () -> enter.add(budget, readBudget.one(budget, null).budget().revision(), List.of(line))))
                    .isInstanceOf(EnterLines.Outcome.Done.class);
        }
        var it = GivenParts.training(2024);
        var training = new Activity(
                it.id(), it.content(), it.name(), it.conduct(), new Activity.Cost(45_000_000L, line == null ? null : line.id()),
                it.support(), it.works(), it.labour());
        parts.add(plans.newest(commune, plan).id(), List.of(GivenParts.livelihoods(training)));
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", ""));
        var told = new ActivityReport(
                ActivityReport.State.DONE, LocalDate.of(2025, 1, 31), "Đã học xong", 30, 28,
                new Document("05/HĐ", LocalDate.of(2024, 2, 20), "Trường nghề"), Map.of(), Participation.NONE, false, AFTER);
        assertThat(users.as(commune.maker(), () -> report.report(plan, training.id(), 0, told))).isInstanceOf(PlanOutcome.Done.class);
        return plan;
    }
}
