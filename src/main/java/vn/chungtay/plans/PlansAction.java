package vn.chungtay.plans;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
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
import static vn.chungtay.identity.Role.VILLAGE_HEAD;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/**
 * What can be done with plans. An issued plan is a public paper, so everybody reads it; a draft is its unit's own, and
 * of those who are responsible for the unit. Who approves is said by the steps of its dossier.
 */
public enum PlansAction implements Action {
    VIEW(looking("plans.plan.view", Role.values())),
    VIEW_DRAFT(looking(
            "plans.draft.view",
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER,
            MINISTRY_OFFICER,
            ARCHIVIST,
            FINANCE)),
    WRITE(acting("plans.plan.write", COMMUNE_OFFICER, DISTRICT_OFFICER, PROVINCE_OFFICER, MINISTRY_OFFICER)),
    ISSUE(acting("plans.plan.issue", ARCHIVIST)),
    /** To say that an organisation has got an issued plan. */
    RECEIVE(acting(
            "plans.plan.receive",
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER,
            FINANCE,
            ARCHIVIST)),
    /** To read what came in for an issued plan; also for the party committee and the council, who change nothing (ROL-37). */
    VIEW_REPORTS(looking(
            "plans.report.view",
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER,
            MINISTRY_OFFICER,
            FINANCE,
            OBSERVER)),
    /** To send in what a village, an office or a unit has to report for a plan. */
    REPORT(acting("plans.report.send", VILLAGE_HEAD, COMMUNE_OFFICER, DISTRICT_OFFICER, PROVINCE_OFFICER));

    private final Permission permission;

    PlansAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
