package vn.chungtay.standards.web;

import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.web.MenuEntry;

/** The standards in full, for whoever works with them; the public has the self-check. */
@Component
class StandardsMenu implements MenuEntry {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return "standards.menu";
    }

    @Override
    public String text() {
        return "standards.menu.text";
    }

    @Override
    public String href() {
        return "/standards";
    }

    @Override
    public boolean visible() {
        return Caller.current().user() != null;
    }
}
