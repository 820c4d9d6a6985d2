package vn.chungtay.trainingworld.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.Step;
import vn.chungtay.budget.usecase.MoveBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.budget.usecase.RecordMoney;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.trainingworld.model.TrainingYear;
import vn.chungtay.trainingworld.model.TrainingYear.Spending;

/** Leads the money of a plan of the training world through its year, as finance does. */
@Component
class SpendMoney {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 10);
    private static final List<String> PAPERS = List.of(
            "Tờ trình tổng hợp kế hoạch vốn (số liệu tập huấn)", "Văn bản thẩm định (số liệu tập huấn)",
            "Nghị quyết phân bổ (số liệu tập huấn)", "Quyết định giao vốn (số liệu tập huấn)");
    private static final int BETWEEN = 7;

    private final Access access;
    private final Budgets budgets;
    private final ReadBudget read;
    private final MoveBudget move;
    private final RecordMoney record;

    SpendMoney(Access access, Budgets budgets, ReadBudget read, MoveBudget move, RecordMoney record) {
        this.access = access;
        this.budgets = budgets;
        this.read = read;
        this.move = move;
        this.record = record;
    }

    /** Leaves a budget alone that finance has moved on already. */
    @Transactional
    public void spend(PlanId plan) {
        var budget = budgets.of(new PlanRef(plan.value())).orElseThrow();
        var standing = read.one(budget, null).budget();
        access.require(BudgetAction.STEP, standing.unit());
        if (standing.step() != Step.PROPOSED) return;
        var day = FIRST;
        for (var paper : PAPERS) {
            var outcome = move.forward(budget, read.one(budget, null).budget().revision(), paper, day);
            if (outcome != MoveBudget.Outcome.DONE) throw new IllegalStateException(paper + " refused: " + outcome);
            day = day.plusDays(BETWEEN);
        }
        budgets.lines(budget).forEach(line -> TrainingYear.spending(line.axes().component()).forEach(it -> spend(budget, line, it)));
    }

    private void spend(BudgetId budget, BudgetLine line, Spending it) {
        var dong = line.amount() * it.percent() / 100;
        var entry = new MoneyEntry(UUID.randomUUID(), line.id(), null, it.stage(), it.day(), it.document(), dong, false, null, null);
        if (record.record(budget, entry) instanceof RecordMoney.Outcome.Refused refused) {
            throw new IllegalStateException("money of the training world refused: " + refused.refusals());
        }
    }
}
