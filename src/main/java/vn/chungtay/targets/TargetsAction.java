package vn.chungtay.targets;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.MINISTRY_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done with the targets of a plan. They tell of nobody in particular, so everybody may look at them. */
public enum TargetsAction implements Action {
    VIEW(looking("targets.view", Role.values())),
    KEEP(acting("targets.keep", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER, MINISTRY_OFFICER)),
    REPORT(acting("targets.report", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER, MINISTRY_OFFICER)),
    /** A second person looks at the evidence of a result. */
    CONFIRM(acting("targets.confirm", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER, MINISTRY_OFFICER));

    private final Permission permission;

    TargetsAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
