package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.PlansAction;

/** From a plan to its year, for those who follow it. */
@Component
class YearPart implements PlanPart {

    private final Access access;

    YearPart(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label() {
        return "plans.year.link";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return access.may(PlansAction.VIEW_DRAFT, unit) ? Optional.of("/plans/" + plan.value() + "/year") : Optional.empty();
    }
}
