package vn.chungtay.geography.web;

import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.web.MenuEntry;

/** Units are public knowledge, so the entry always shows. */
@Component
class GeographyMenu implements MenuEntry {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label() {
        return "geography.menu";
    }

    @Override
    public String text() {
        return "geography.menu.text";
    }

    @Override
    public String href() {
        return "/units";
    }

    @Override
    public boolean visible() {
        return Caller.current().user() != null;
    }
}
