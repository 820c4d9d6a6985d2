package vn.chungtay.standards.web;

import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.web.MenuEntry;

/** Where a family that is not signed in sees how the standard applies to it (PUB-04). */
@Component
class SelfCheckMenu implements MenuEntry {

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String label() {
        return "standards.try.menu";
    }

    @Override
    public String text() {
        return "standards.try.menu.text";
    }

    @Override
    public String href() {
        return TryController.PUBLIC;
    }

    @Override
    public boolean visible() {
        return Caller.current().user() == null;
    }
}
