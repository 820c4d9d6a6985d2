package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;

/** Leads from a plan to the parts of the programme that it carries out. */
@Component
class PartsLink implements PlanPart {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label() {
        return "plans.components.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return Optional.of("/plans/" + plan.value() + "/components");
    }
}
