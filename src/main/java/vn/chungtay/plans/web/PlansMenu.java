package vn.chungtay.plans.web;

import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.web.MenuEntry;

/** The plans, for everybody who is signed in. */
@Component
class PlansMenu implements MenuEntry {

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String label() {
        return "plans.menu";
    }

    @Override
    public String text() {
        return "plans.menu.text";
    }

    @Override
    public String href() {
        return "/plans";
    }

    @Override
    public boolean visible() {
        return Caller.current().user() != null;
    }
}
