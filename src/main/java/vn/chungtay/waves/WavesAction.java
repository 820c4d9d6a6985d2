package vn.chungtay.waves;

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
import vn.chungtay.identity.Role;

/** What can be done in a survey wave. What came out tells of nobody in particular; who was asked is for those in charge. */
public enum WavesAction implements Action {
    VIEW(looking("waves.view", Role.values())),
    /** To see the households drawn and their sheets. */
    VIEW_HOUSEHOLDS(looking(
            "waves.household.view",
            VILLAGE_HEAD,
            COMMUNE_OFFICER,
            COMMUNE_LEADER,
            DISTRICT_OFFICER,
            DISTRICT_LEADER,
            PROVINCE_OFFICER,
            PROVINCE_LEADER)),
    EXPORT(acting("waves.household.export", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    /** To open, draw and finish a wave in the unit. */
    KEEP(acting("waves.keep", COMMUNE_OFFICER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    /** To fill in sheets, or to say why a household was not asked. */
    ASK(acting("waves.ask", VILLAGE_HEAD, COMMUNE_OFFICER));

    private final Permission permission;

    WavesAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
