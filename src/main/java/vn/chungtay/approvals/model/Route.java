package vn.chungtay.approvals.model;

import java.util.List;
import java.util.Set;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Role;
import vn.chungtay.shared.DateRange;

/**
 * The steps that dossiers of one kind go at one level, on these days.
 *
 * @param basis the working rules that say so
 */
public record Route(String kind, UnitLevel level, DateRange days, String basis, List<Step> steps) {

    public Route {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().act() != StepAct.SUBMIT)
            throw new IllegalArgumentException(kind + ", " + level + ": a route begins with SUBMIT");
    }

    public boolean asksSuperior() {
        return steps.stream().anyMatch(it -> it.seat() == Seat.SUPERIOR);
    }

    /** Whose step it is. */
    public enum Seat {
        /** The unit of the dossier. */
        OWN,
        /** The unit right above it on the day on which the dossier is opened. */
        SUPERIOR
    }

    /** @param days working days for it */
    public record Step(StepAct act, Set<Role> roles, Seat seat, int days) {

        public Step {
            roles = Set.copyOf(roles);
            if (roles.isEmpty()) throw new IllegalArgumentException(act + ": nobody takes this step");
        }
    }
}
