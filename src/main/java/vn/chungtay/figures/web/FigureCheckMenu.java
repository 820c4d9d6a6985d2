package vn.chungtay.figures.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;
import vn.chungtay.registry.RegistryAction;

/** Where an operator sees whether the figures agree with the records. */
@Component
class FigureCheckMenu implements MenuEntry {

    private final Access access;

    FigureCheckMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String label() {
        return "figures.check.menu";
    }

    @Override
    public String text() {
        return "figures.check.menu.text";
    }

    @Override
    public String href() {
        return "/poverty/checks";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(RegistryAction.CHECK_FIGURES);
    }
}
