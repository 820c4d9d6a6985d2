package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.targets.PlanTargets;

/** The way from a plan to the quotas of the units below; a plan without targets has none to share out. */
@Component
class QuotasPart implements PlanPart {

    private final PlanTargets targets;

    QuotasPart(PlanTargets targets) {
        this.targets = targets;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "plans.kept.quotas";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return targets.find(unit, yearTo).map(it -> "/targets/sets/" + it.value() + "/quotas");
    }
}
