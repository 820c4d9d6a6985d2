package vn.chungtay.waves.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;
import vn.chungtay.waves.WavesAction;

/** Where the surveys are. */
@Component
class WavesMenu implements MenuEntry {

    private static final int BEHIND_REVIEWS = 58;

    private final Access access;

    WavesMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return BEHIND_REVIEWS;
    }

    @Override
    public String label() {
        return "waves.menu";
    }

    @Override
    public String text() {
        return "waves.menu.text";
    }

    @Override
    public String href() {
        return "/survey-waves";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(WavesAction.VIEW);
    }
}
