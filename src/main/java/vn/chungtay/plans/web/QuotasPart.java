package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.TargetsAction;

/** The way from a plan to the quotas of the units below; a plan without targets has none to share out. */
@Component
class QuotasPart implements PlanPart {

    private final Access access;
    private final PlanTargets targets;

    QuotasPart(Access access, PlanTargets targets) {
        this.access = access;
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
        if (!access.may(TargetsAction.VIEW, unit)) return Optional.empty();
        return targets.find(unit, yearTo).map(it -> "/targets/sets/" + it.value() + "/quotas");
    }
}
