package vn.chungtay.figures;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/**
 * What can be done with figures. They tell of nobody in particular, so everybody may look at them. The codes are those
 * of tokens and of the trail, which do not follow a class from one module to another.
 */
public enum FiguresAction implements Action {
    VIEW(looking("registry.figures.view", Role.values())),
    FREEZE(acting("registry.figures.freeze", COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER)),
    PUBLISH(acting("registry.figures.publish", COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER));

    private final Permission permission;

    FiguresAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
