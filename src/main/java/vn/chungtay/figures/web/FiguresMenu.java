package vn.chungtay.figures.web;

import org.springframework.stereotype.Component;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Where the figures are. */
@Component
class FiguresMenu implements MenuEntry {

    private final Access access;

    FiguresMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label() {
        return "figures.menu";
    }

    @Override
    public String text() {
        return "figures.menu.text";
    }

    @Override
    public String href() {
        return "/poverty";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(FiguresAction.VIEW);
    }
}
