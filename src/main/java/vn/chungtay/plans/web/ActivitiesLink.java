package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;

/** Leads from a plan to its activities through the year. */
@Component
class ActivitiesLink implements PlanPart {

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String label() {
        return "plans.activities.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return Optional.of("/plans/" + plan.value() + "/activities");
    }
}
