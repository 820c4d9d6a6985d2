package vn.chungtay.accompaniment;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_LEADER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_LEADER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;
import static vn.chungtay.identity.Role.VILLAGE_HEAD;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;

/** What can be done for households that mean to escape poverty, and for those that did. */
public enum AccompanimentAction implements Action {
    VIEW(looking(
            "accompaniment.view",
            VILLAGE_HEAD,
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER)),
    EXPORT(acting("accompaniment.export", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    /** To keep who helps, and to put them in charge of villages and households. */
    ASSIGN(acting("accompaniment.assign", COMMUNE_OFFICER, COMMUNE_LEADER)),
    /** To write down what was given, what was seen on a visit, and why a household escaped or did not. */
    HELP(acting("accompaniment.help", VILLAGE_HEAD, COMMUNE_OFFICER, COMMUNE_LEADER)),
    /** To compare the watched households with the registry now, and not only at night. */
    CHECK(acting("accompaniment.check", COMMUNE_OFFICER, COMMUNE_LEADER));

    private final Permission permission;

    AccompanimentAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
