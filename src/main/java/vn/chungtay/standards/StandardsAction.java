package vn.chungtay.standards;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done with local tables. Loading and approving need two people, whatever their roles. */
public enum StandardsAction implements Action {
    VIEW_LOCAL_TABLES(looking("standards.local_table.view", Role.values())),
    LOAD_LOCAL_TABLE(acting("standards.local_table.load", Role.PROVINCE_OFFICER, Role.ADMINISTRATOR)),
    DECIDE_LOCAL_TABLE(acting("standards.local_table.decide", Role.PROVINCE_OFFICER, Role.MINISTRY_OFFICER));

    private final Permission permission;

    StandardsAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
