package vn.chungtay.registry.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;
import vn.chungtay.registry.RegistryAction;

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
        return "registry.figures.menu";
    }

    @Override
    public String text() {
        return "registry.figures.menu.text";
    }

    @Override
    public String href() {
        return "/poverty";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(RegistryAction.VIEW_FIGURES);
    }
}
