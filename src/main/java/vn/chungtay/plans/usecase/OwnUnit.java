package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.platform.Forbidden;

/**
 * A plan is made in the agency of its unit: an officer of the province does not write the plan of a commune, although
 * the right covers it. The plans of a unit that is no more are written down by whoever is responsible today.
 */
@Component
class OwnUnit {

    private final Access access;
    private final Geography geography;
    private final Clock clock;

    OwnUnit(Access access, Geography geography, Clock clock) {
        this.access = access;
        this.geography = geography;
        this.clock = clock;
    }

    /** The caller may, in this very unit; returns who answers for it. */
    UserId require(PlansAction action, UnitId unit) {
        access.require(action, unit);
        if (!sitsIn(action, unit)) throw new Forbidden(action.code() + ": not in this agency");
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the plan"));
    }

    boolean may(PlansAction action, UnitId unit) {
        return access.may(action, unit) && sitsIn(action, unit);
    }

    private boolean sitsIn(PlansAction action, UnitId unit) {
        return geography.unit(unit, LocalDate.now(clock)).isEmpty() || access.requireAnywhere(action).contains(unit);
    }
}
