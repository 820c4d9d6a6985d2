package vn.chungtay.approvals.usecase;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.ApprovalsAction;
import vn.chungtay.approvals.DossierStep;
import vn.chungtay.approvals.store.DossierQueue.Seat;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.OpenToAll;

/**
 * In which agencies the caller sits, in which role. A step belongs to the agency of its unit: the archive of a province
 * does not number the papers of a commune, although its right covers the commune. A substitute has a right of their own,
 * for the days of the absence.
 */
@Component
@OpenToAll("tells callers of their own rights")
class Seats {

    private final Access access;

    Seats(Access access) {
        this.access = access;
    }

    List<Seat> all() {
        return access.roles().stream()
                .flatMap(role -> units(role).stream().map(unit -> new Seat(role, unit)))
                .toList();
    }

    boolean holds(DossierStep step) {
        return step.roles().stream().anyMatch(role -> units(role).contains(step.unit()));
    }

    private Set<UnitId> units(Role role) {
        var acting = new ActingAs(role);
        return access.mayAnywhere(acting) ? access.requireAnywhere(acting) : Set.of();
    }

    /** Taking part in dossiers by one role alone; a token that may not take part may not in any role. */
    private record ActingAs(Role role) implements Action {

        @Override
        public Permission permission() {
            return Permission.acting(ApprovalsAction.ACT.code(), role);
        }
    }
}
