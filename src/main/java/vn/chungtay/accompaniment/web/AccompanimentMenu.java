package vn.chungtay.accompaniment.web;

import org.springframework.stereotype.Component;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Where helpers, the watch and duties are. */
@Component
class AccompanimentMenu implements MenuEntry {

    private final Access access;

    AccompanimentMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public String label() {
        return "accompaniment.menu";
    }

    @Override
    public String text() {
        return "accompaniment.menu.text";
    }

    @Override
    public String href() {
        return "/accompaniment";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(AccompanimentAction.VIEW);
    }
}
