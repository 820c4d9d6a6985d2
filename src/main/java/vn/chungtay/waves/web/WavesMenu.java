package vn.chungtay.waves.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;
import vn.chungtay.waves.WavesAction;

/** Where the surveys are. */
@Component
class WavesMenu implements MenuEntry {

    private final Access access;

    WavesMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return RARE + 3;
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
