package vn.chungtay.approvals;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.ADMINISTRATOR;
import static vn.chungtay.identity.Role.ARCHIVIST;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_LEADER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.FINANCE;
import static vn.chungtay.identity.Role.MINISTRY_OFFICER;
import static vn.chungtay.identity.Role.OBSERVER;
import static vn.chungtay.identity.Role.PROVINCE_LEADER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;
import static vn.chungtay.identity.Role.STATISTICS;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/**
 * What can be done with dossiers. To prepare one is not to decide on it: {@link #ACT} lets somebody take part at all,
 * and the step of the dossier says which role in which agency takes it.
 */
public enum ApprovalsAction implements Action {
    VIEW(looking(
            "approvals.dossier.view",
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER,
            MINISTRY_OFFICER,
            ARCHIVIST,
            FINANCE,
            STATISTICS,
            ADMINISTRATOR,
            OBSERVER)),
    PREPARE(acting("approvals.dossier.prepare", COMMUNE_OFFICER, DISTRICT_OFFICER, PROVINCE_OFFICER, MINISTRY_OFFICER)),
    ACT(acting(
            "approvals.dossier.act",
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER,
            MINISTRY_OFFICER,
            ARCHIVIST,
            FINANCE));

    private final Permission permission;

    ApprovalsAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
