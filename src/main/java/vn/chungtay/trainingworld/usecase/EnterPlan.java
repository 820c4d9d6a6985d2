package vn.chungtay.trainingworld.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.IssuePlan;
import vn.chungtay.plans.usecase.IssuePlan.Numbering;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.trainingworld.model.WrittenPlan;

/** Enters a whole plan as somebody with the right for it does: through the same doors, with the same refusals. */
@Component
public class EnterPlan {

    private static final int SOME = 50;

    private final Access access;
    private final StartPlan start;
    private final IssuePlan issue;
    private final EnterText text;
    private final EnterTargets targets;
    private final EnterQuotas quotas;
    private final Budgets budgets;
    private final EnterLines lines;
    private final ReadBudget read;
    private final ReadPlans plans;

    EnterPlan(
            Access access,
            StartPlan start,
            IssuePlan issue,
            EnterText text,
            EnterTargets targets,
            EnterQuotas quotas,
            Budgets budgets,
            EnterLines lines,
            ReadBudget read,
            ReadPlans plans) {
        this.access = access;
        this.start = start;
        this.issue = issue;
        this.text = text;
        this.targets = targets;
        this.quotas = quotas;
        this.budgets = budgets;
        this.lines = lines;
        this.read = read;
        this.plans = plans;
    }

    /**
     * All of it or nothing; what has a number is written down as issued on paper.
     *
     * @return the plan that the unit has for these years; one that was there is left alone
     */
    @Transactional
    public PlanId enter(UnitId unit, WrittenPlan written) {
        access.require(PlansAction.WRITE, unit);
        return switch (start.start(unit, written.years(), written.head(), beginning(written))) {
            case PlanOutcome.Done it -> filled(it.plan(), unit, written);
            case PlanOutcome.Refused it when it.message().equals("plans.refusal.year_taken") -> standing(unit, written.years());
            case PlanOutcome it -> EnterText.done(it);
        };
    }

    private PlanId standing(UnitId unit, Years years) {
        return plans.of(unit, years.from(), "", false, SOME, 0).rows().stream()
                .filter(it -> it.isOf(unit, years))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Beginning beginning(WrittenPlan written) {
        return written.training() ? Beginning.TEMPLATE : Beginning.PAPER;
    }

    private PlanId filled(PlanId plan, UnitId unit, WrittenPlan written) {
        text.enter(plan, written);
        quotas.enter(unit, targets.enter(unit, written), written);
        if (!written.budget().isEmpty()) money(plan, unit, written);
        written.issue().ifPresent(on -> text.change(plan, it -> issue.issue(
                it.id(), it.revision(), new Numbering(on.number(), on.signedOn(), on.signedOn(), ""))));
        return plan;
    }

    private void money(PlanId plan, UnitId unit, WrittenPlan written) {
        var budget = budgets.open(new PlanRef(plan.value()), unit, written.years().from());
        var revision = read.one(budget, null).budget().revision();
        var outcome = lines.add(budget, revision, written.budget());
        if (!(outcome instanceof EnterLines.Outcome.Done)) throw new IllegalStateException("money refused: " + outcome);
    }
}
