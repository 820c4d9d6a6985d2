package vn.chungtay.plans.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.MoneyProgress;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.Caller;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.targets.PlanFunding;

/** Tells the targets of a plan what became of its money. */
@Component
class TellFunding implements PlanFunding {

    private final PlanStore plans;
    private final Budgets budgets;

    TellFunding(PlanStore plans, Budgets budgets) {
        this.plans = plans;
        this.budgets = budgets;
    }

    /** Whoever may see the targets sees what came of them, so it is collected as the system. */
    @Override
    @OpenToAll("the targets have asked for their own right")
    @Transactional(readOnly = true)
    public Optional<Funding> of(UnitId unit, int year, LocalDate asOf, String component) {
        // Other words name another programme or a fund (PLN-12), whose money is not in this budget.
        if (!component.isBlank() && !ComponentCode.isCode(component)) return Optional.empty();
        var budget = plans.of(unit, new Years(year, year)).flatMap(it -> budgets.of(new PlanRef(it.id().value())));
        return budget.flatMap(it -> funding(it, component.isBlank() ? null : new ComponentCode(component), asOf));
    }

    private Optional<Funding> funding(BudgetId budget, @Nullable ComponentCode component, LocalDate asOf) {
        var found = new AtomicReference<>(MoneyProgress.NONE);
        Caller.SYSTEM.run(() -> found.set(budgets.progress(budget, component, asOf)));
        var it = found.get();
        if (it.allocated() == 0) return Optional.empty();
        return Optional.of(new Funding(it.allocated(), it.paid(), "/budgets/" + budget.value() + "/progress?asOf=" + asOf));
    }
}
