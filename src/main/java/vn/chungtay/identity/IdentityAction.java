package vn.chungtay.identity;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.ADMINISTRATOR;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;


/** What can be done with users and with the trail. */
public enum IdentityAction implements Action {
    VIEW_USERS(looking("identity.user.view", ADMINISTRATOR)),
    MANAGE_USERS(acting("identity.user.manage", ADMINISTRATOR)),
    OPERATE_JOBS(acting("identity.jobs.operate", ADMINISTRATOR)),
    VIEW_TRAIL(looking("identity.trail.view", ADMINISTRATOR, COMMUNE_LEADER, PROVINCE_OFFICER));

    private final Permission permission;

    IdentityAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
