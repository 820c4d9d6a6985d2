package vn.chungtay.interop.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.platform.web.MenuEntry;

@Component
class ImportMenu implements MenuEntry {

    private final Access access;

    ImportMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label() {
        return "interop.menu";
    }

    @Override
    public String text() {
        return "interop.menu.text";
    }

    @Override
    public String href() {
        return "/imports";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(InteropAction.IMPORT);
    }
}
