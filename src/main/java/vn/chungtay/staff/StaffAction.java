package vn.chungtay.staff;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_LEADER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_LEADER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done with the register of staff. Numbers tell of nobody in particular; names are for those in charge. */
public enum StaffAction implements Action {
    COUNT(looking("staff.figures.view", Role.values())),
    VIEW(looking(
            "staff.member.view",
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER)),
    KEEP(acting("staff.member.keep", COMMUNE_OFFICER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    EXPORT(acting("staff.member.export", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER));

    private final Permission permission;

    StaffAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
