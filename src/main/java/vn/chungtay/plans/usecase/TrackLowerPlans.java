package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.LowerState;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.store.FollowUpList;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;

/** Who below has issued the plan that this one asks for, and who is late (PLN-05). */
@Component
public class TrackLowerPlans {

    private final Access access;
    private final Geography geography;
    private final PlanStore plans;
    private final FollowUpList below;
    private final Clock clock;

    TrackLowerPlans(Access access, Geography geography, PlanStore plans, FollowUpList below, Clock clock) {
        this.access = access;
        this.geography = geography;
        this.plans = plans;
        this.below = below;
        this.clock = clock;
    }

    /** @param late whole days after the deadline; 0 in time */
    public record Row(String place, FollowUpList.Row task, LowerState state, long late) {}

    /** By name of the unit. */
    public record Tracking(Plan plan, String place, List<Row> rows) {

        public long issued() {
            return rows.stream().filter(it -> it.state() == LowerState.ISSUED).count();
        }

        public long late() {
            return rows.stream().filter(it -> it.late() > 0).count();
        }
    }

    @Transactional(readOnly = true)
    public Tracking of(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var day = plans.versions(id).getFirst().issue().map(it -> it.signedOn()).orElseGet(this::today);
        var tasks = below.of(id);
        var units = geography.units(tasks.stream().map(FollowUpList.Row::unit).toList(), day);
        var rows = tasks.stream()
                .map(it -> row(it, Optional.ofNullable(units.get(it.unit())).map(Unit::name).orElse("")))
                .sorted(Comparator.comparing(Row::place))
                .toList();
        return new Tracking(plan, geography.nearest(plan.unit(), day).map(Unit::name).orElse(""), rows);
    }

    private Row row(FollowUpList.Row task, String place) {
        var late = LowerState.daysLate(task.due(), task.signedOn(), today());
        return new Row(place, task, LowerState.of(task.way()), late);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
