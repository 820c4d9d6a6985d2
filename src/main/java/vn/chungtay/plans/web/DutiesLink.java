package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;

/** The way from a plan to its duty matrix. */
@Component
class DutiesLink implements PlanPart {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return "plans.duties.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return Optional.of("/plans/" + plan.value() + "/duties");
    }
}
