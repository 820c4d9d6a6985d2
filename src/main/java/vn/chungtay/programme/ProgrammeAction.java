package vn.chungtay.programme;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done with the local parameters of the programme. Loading and approving need two people. */
public enum ProgrammeAction implements Action {
    VIEW_COUNTERPART(looking("programme.counterpart.view", Role.values())),
    LOAD_COUNTERPART(acting("programme.counterpart.load", Role.FINANCE, Role.PROVINCE_OFFICER)),
    DECIDE_COUNTERPART(acting(
            "programme.counterpart.decide", Role.FINANCE, Role.PROVINCE_OFFICER, Role.MINISTRY_OFFICER));

    private final Permission permission;

    ProgrammeAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
