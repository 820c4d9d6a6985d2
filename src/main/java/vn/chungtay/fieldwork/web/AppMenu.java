package vn.chungtay.fieldwork.web;

import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Leads those who go to the households to the app for that. */
@Component
class AppMenu implements MenuEntry {

    private final Access access;

    AppMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return RARE;
    }

    @Override
    public String label() {
        return "fieldwork.start.menu";
    }

    @Override
    public String text() {
        return "fieldwork.start.text";
    }

    @Override
    public String href() {
        return "/field-work/app";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(FieldworkAction.CARRY);
    }
}
