package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;

/** Leads from the plan of a period to its tasks, each with the years that took it up. */
@Component
class TakenUpLink implements PlanPart {

    @Override
    public int order() {
        return 62;
    }

    @Override
    public String label() {
        return "plans.taken_up.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return yearTo > yearFrom ? Optional.of("/plans/" + plan.value() + "/taken-up") : Optional.empty();
    }
}
