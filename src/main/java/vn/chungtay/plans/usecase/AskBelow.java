package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.FollowUpList;
import vn.chungtay.plans.store.PlanStore;

/** Gives the units below the task to issue theirs after a plan that was just issued (PLN-05). */
@Component
class AskBelow {

    private final PlanStore plans;
    private final FollowUpList below;
    private final Geography geography;
    private final Clock clock;

    AskBelow(PlanStore plans, FollowUpList below, Geography geography, Clock clock) {
        this.plans = plans;
        this.below = below;
        this.geography = geography;
        this.clock = clock;
    }

    /** Those directly below on the day of issue. Villages make no plans, and an adjustment asks for none. */
    void ask(Version version) {
        if (version.number() > 1) return;
        var plan = plans.find(version.plan()).orElseThrow();
        var day = version.issue().map(it -> it.signedOn()).orElseGet(() -> LocalDate.now(clock));
        for (var unit : geography.children(plan.unit(), day)) {
            if (unit.level() != UnitLevel.VILLAGE) below.add(version.id(), unit.id(), version.head().lowerDue());
        }
    }
}
