package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.targets.PlanTargets;

/** The way from a plan to its targets; where there are none yet, to the page that opens them. */
@Component
class TargetsPart implements PlanPart {

    private final PlanTargets targets;

    TargetsPart(PlanTargets targets) {
        this.targets = targets;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "plans.kept.targets";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return Optional.of(targets.find(unit, yearTo)
                .map(it -> "/targets/sets/" + it.value())
                .orElse("/targets?unit=" + unit.value() + "&year=" + yearTo));
    }
}
