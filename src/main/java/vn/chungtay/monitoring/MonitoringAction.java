package vn.chungtay.monitoring;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_LEADER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.MINISTRY_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_LEADER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done with the reports of a review. Their figures tell of nobody in particular. */
public enum MonitoringAction implements Action {
    VIEW(looking("monitoring.report.view", Role.values())),
    COUNT(acting("monitoring.report.count", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER, MINISTRY_OFFICER)),
    SEND(acting("monitoring.report.send", COMMUNE_LEADER, DISTRICT_OFFICER, DISTRICT_LEADER, PROVINCE_OFFICER, PROVINCE_LEADER)),
    /** Take in a report from below or send it back; asked in the unit that receives it. */
    ANSWER(acting("monitoring.report.answer", DISTRICT_OFFICER, DISTRICT_LEADER, PROVINCE_OFFICER, PROVINCE_LEADER, MINISTRY_OFFICER)),
    /** Say by which day the units below report; asked in the unit that says it. */
    SET_DEADLINE(acting("monitoring.deadline.set", DISTRICT_OFFICER, PROVINCE_OFFICER, MINISTRY_OFFICER));

    private final Permission permission;

    MonitoringAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
