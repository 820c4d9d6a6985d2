package vn.chungtay.budget.usecase;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.model.Budget;
import vn.chungtay.budget.model.Step;
import vn.chungtay.budget.model.StepTaken;
import vn.chungtay.budget.store.BudgetStore;
import vn.chungtay.budget.store.LineStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** The capital plan on its way (BUD-13), each step with its document; and the numbered adjustments after it. */
@Component
public class MoveBudget {

    private final Access access;
    private final Audit audit;
    private final BudgetStore budgets;
    private final LineStore lines;

    MoveBudget(Access access, Audit audit, BudgetStore budgets, LineStore lines) {
        this.access = access;
        this.audit = audit;
        this.budgets = budgets;
        this.lines = lines;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It is allocated; there is no further step. */
        AT_THE_END,
        /** Nothing is in it yet. */
        EMPTY,
        /** What is still open is changed and not adjusted. */
        STILL_OPEN,
        REASON_MISSING
    }

    @Transactional
    public Outcome forward(BudgetId id, int seen, String document, LocalDate day) {
        var budget = budget(id);
        access.require(BudgetAction.STEP, budget.unit());
        var next = budget.step().next();
        if (next.isEmpty()) return Outcome.AT_THE_END;
        if (lines.of(budget.version()).isEmpty()) return Outcome.EMPTY;
        budgets.touch(budget, seen);
        budgets.setStep(budget, next.get());
        budgets.addStep(budget, new StepTaken(next.get(), document, day), access.user().orElse(null));
        changed(id, budget.step(), next.get(), document);
        return Outcome.DONE;
    }

    /** Back to those who proposed it; the steps that were taken stay on record. */
    @Transactional
    public Outcome back(BudgetId id, int seen, String reason, LocalDate day) {
        var budget = budget(id);
        access.require(BudgetAction.STEP, budget.unit());
        if (reason.isBlank()) return Outcome.REASON_MISSING;
        if (budget.step() == Step.PROPOSED || budget.step() == Step.ALLOCATED) return Outcome.AT_THE_END;
        budgets.touch(budget, seen);
        budgets.setStep(budget, Step.PROPOSED);
        budgets.addStep(budget, new StepTaken(Step.PROPOSED, reason.strip(), day), access.user().orElse(null));
        changed(id, budget.step(), Step.PROPOSED, reason.strip());
        return Outcome.DONE;
    }

    /** A new version with the lines of the last one, to be changed: "điều chỉnh lần thứ 01". */
    @Transactional
    public Outcome adjust(BudgetId id, int seen, String reason) {
        var budget = budget(id);
        access.require(BudgetAction.STEP, budget.unit());
        if (reason.isBlank()) return Outcome.REASON_MISSING;
        if (budget.step() != Step.ALLOCATED && budget.step() != Step.COUNCIL) return Outcome.STILL_OPEN;
        budgets.touch(budget, seen);
        var version = budgets.addVersion(id, budget.number() + 1, reason.strip(), access.user().orElse(null));
        lines.copy(budget.version(), version);
        audit.changed(
                BudgetAction.STEP.code(),
                id,
                Map.of("version", budget.number()),
                Map.of("version", budget.number() + 1, "reason", reason.strip()));
        return Outcome.DONE;
    }

    private void changed(BudgetId id, Step from, Step to, String document) {
        audit.changed(BudgetAction.STEP.code(), id, Map.of("step", from), Map.of("step", to, "document", document));
    }

    private Budget budget(BudgetId id) {
        return budgets.newest(id).orElseThrow(() -> new NotFound("budget"));
    }
}
