package vn.chungtay.plancheck.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.plancheck.PlancheckAction;
import vn.chungtay.platform.web.MenuEntry;

@Component
class PlanCheckMenu implements MenuEntry {

    private final Access access;

    PlanCheckMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String label() {
        return "plancheck.menu";
    }

    @Override
    public String text() {
        return "plancheck.menu.text";
    }

    @Override
    public String href() {
        return "/plan-checks";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(PlancheckAction.CHECK);
    }
}
