package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.PlansAction;

/** The way from a plan to the comparison of what its papers say about money. */
@Component
class MoneyCheckLink implements PlanPart {

    private final Access access;

    MoneyCheckLink(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String label() {
        return "plans.money.check";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        if (!access.may(PlansAction.VIEW_DRAFT, unit)) return Optional.empty();
        return Optional.of("/plans/" + plan.value() + "/money-check");
    }
}
