package vn.chungtay.interop;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;

/** What can be done with lists as files. */
public enum InteropAction implements Action {
    IMPORT(acting("interop.list.import", COMMUNE_OFFICER)),
    EXPORT(acting("interop.list.export", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER));

    private final Permission permission;

    InteropAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
