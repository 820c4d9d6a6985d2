package vn.chungtay.identity;

import static vn.chungtay.identity.Role.ADMINISTRATOR;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.MINISTRY_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;

import vn.chungtay.geography.GeographyAction;

/** Which roles may change units. Geography stands below this module and does not know roles. */
public enum UnitAction implements Action {
    CHANGE_VILLAGES(GeographyAction.CHANGE_VILLAGES, COMMUNE_LEADER, PROVINCE_OFFICER, ADMINISTRATOR),
    CHANGE_UNITS(GeographyAction.CHANGE_UNITS, PROVINCE_OFFICER, MINISTRY_OFFICER, ADMINISTRATOR),
    FLAG_UNITS(GeographyAction.FLAG_UNITS, PROVINCE_OFFICER, MINISTRY_OFFICER, ADMINISTRATOR);

    private final Permission permission;

    UnitAction(GeographyAction action, Role... roles) {
        this.permission = Permission.acting(action.code(), roles);
    }

    public static UnitAction of(GeographyAction action) {
        return switch (action) {
            case CHANGE_VILLAGES -> CHANGE_VILLAGES;
            case CHANGE_UNITS -> CHANGE_UNITS;
            case FLAG_UNITS -> FLAG_UNITS;
        };
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
