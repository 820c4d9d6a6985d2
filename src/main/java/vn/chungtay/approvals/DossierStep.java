package vn.chungtay.approvals;

import java.util.Set;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Role;

/**
 * One step of a dossier.
 *
 * @param number from 1
 * @param roles any of these takes it, by a right given in this very unit; a right in a unit above does not do
 * @param unit the agency's unit
 * @param days working days from when the dossier comes here
 */
public record DossierStep(int number, StepAct act, Set<Role> roles, UnitId unit, int days) {

    public DossierStep {
        roles = Set.copyOf(roles);
    }
}
