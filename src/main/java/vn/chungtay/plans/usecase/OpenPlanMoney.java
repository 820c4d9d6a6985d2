package vn.chungtay.plans.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;

/** The budget of a plan: found, or opened by those who may enter money in its unit. */
@Component
public class OpenPlanMoney {

    private final Access access;
    private final PlanStore plans;
    private final Budgets budgets;

    OpenPlanMoney(Access access, PlanStore plans, Budgets budgets) {
        this.access = access;
        this.plans = plans;
        this.budgets = budgets;
    }

    @Transactional(readOnly = true)
    public Optional<BudgetId> of(PlanId id) {
        access.requireAnywhere(PlansAction.VIEW);
        return budgets.of(new PlanRef(id.value()));
    }

    /** The budgets' own right is asked there. */
    @Transactional
    public BudgetId open(PlanId id) {
        access.requireAnywhere(PlansAction.VIEW);
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        return budgets.open(new PlanRef(id.value()), plan.unit(), plan.years().from());
    }
}
