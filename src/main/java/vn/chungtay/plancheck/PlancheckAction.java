package vn.chungtay.plancheck;

import static vn.chungtay.identity.Permission.acting;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done with plans to be checked. Anybody who signs in may check, and sees only what they brought. */
public enum PlancheckAction implements Action {
    CHECK(acting("plancheck.plan.check", Role.values()));

    private final Permission permission;

    PlancheckAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
