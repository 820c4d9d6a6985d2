package vn.chungtay.plans.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.PaperComparison.Clash;
import vn.chungtay.budget.PaperComparison.Told;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.MoneyDifferences;
import vn.chungtay.plans.usecase.CheckPlan.Checked;

/** The money of a plan's newest version beside every paper that says something about it (BUD-24). */
@Component
public class ComparePlanMoney {

    private final Access access;
    private final ReadPlans read;
    private final CheckPlan check;
    private final CompareMoney compare;
    private final Budgets budgets;

    ComparePlanMoney(Access access, ReadPlans read, CheckPlan check, CompareMoney compare, Budgets budgets) {
        this.access = access;
        this.read = read;
        this.check = check;
        this.compare = compare;
        this.budgets = budgets;
    }

    /**
     * @param budget absent if there is no money to compare
     * @param unfinished whether the words of the plan have open fields, so that only the other papers are compared
     */
    public record Shown(
            ReadPlans.Whole plan, Optional<BudgetId> budget, boolean unfinished, List<Difference> differences, List<String> gaps, long same) {}

    /** @param what component and source */
    public record Difference(String what, Side one, Side other) {}

    /** @param line of the composed paper; 0 for what stands elsewhere */
    public record Side(String paper, String amount, String quote, int line) {}

    @Transactional(readOnly = true)
    public Shown of(PlanId id) {
        var plan = read.one(id, null);
        access.require(PlansAction.VIEW_DRAFT, plan.plan().unit());
        var checked = check.check(plan.version().id());
        var text = checked instanceof Checked.Read it ? it.text() : new DocumentText("", List.of(), List.of());
        var found = compare.differences(plan.plan(), text);
        var unfinished = checked instanceof Checked.Open;
        return new Shown(
                plan,
                budgets.of(new PlanRef(id.value())),
                unfinished,
                found.map(it -> it.clashes().stream().map(one -> difference(one.clash())).toList()).orElse(List.of()),
                found.map(it -> gaps(it, unfinished)).orElse(List.of()),
                found.map(MoneyDifferences::same).orElse(0L));
    }

    private Difference difference(Clash it) {
        return new Difference(compare.subject(it.component(), it.column()), side(it.one()), side(it.other()));
    }

    private Side side(Told told) {
        var where = told.said().where();
        var own = told.paper().kind() == Kind.TEXT && where != null;
        return new Side(compare.name(told.paper()), CompareMoney.dong(told), CompareMoney.quote(told), own ? where.line() : 0);
    }

    private List<String> gaps(MoneyDifferences found, boolean unfinished) {
        return found.gaps().stream()
                .filter(it -> !unfinished || it.paper().kind() != Kind.TEXT)
                .map(compare::told)
                .toList();
    }
}
