package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;

/** The way from a plan to its money. */
@Component
class MoneyPart implements PlanPart {

    private final Access access;

    MoneyPart(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label() {
        return "plans.kept.money";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        if (!access.may(BudgetAction.VIEW, unit)) return Optional.empty();
        return Optional.of("/plans/" + plan.value() + "/budget");
    }
}
