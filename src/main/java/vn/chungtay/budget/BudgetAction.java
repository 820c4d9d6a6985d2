package vn.chungtay.budget;

import static vn.chungtay.identity.Permission.acting;
import static vn.chungtay.identity.Permission.looking;

import vn.chungtay.identity.Action;
import vn.chungtay.identity.Permission;
import vn.chungtay.identity.Role;

/** What can be done with the money of plans. Whoever leads a component proposes, finance decides the way on. */
public enum BudgetAction implements Action {
    VIEW(looking("budget.view", Role.values())),
    ENTER(acting(
            "budget.enter", Role.FINANCE, Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)),
    STEP(acting("budget.step", Role.FINANCE)),
    ALLOCATE(acting("budget.allocate", Role.FINANCE));

    private final Permission permission;

    BudgetAction(Permission permission) {
        this.permission = permission;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
