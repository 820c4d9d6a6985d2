package vn.chungtay.fieldwork.web;

import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Where the office follows those who are out. */
@Component
class FieldworkMenu implements MenuEntry {

    private final Access access;

    FieldworkMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return RARE + 2;
    }

    @Override
    public String label() {
        return "fieldwork.office.menu";
    }

    @Override
    public String text() {
        return "fieldwork.office.menu.text";
    }

    @Override
    public String href() {
        return "/field-work";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(FieldworkAction.VIEW);
    }
}
