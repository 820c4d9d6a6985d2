package vn.chungtay.registry.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;
import vn.chungtay.registry.RegistryAction;

/** The way to the search of households. */
@Component
class RegistryMenu implements MenuEntry {

    private final Access access;

    RegistryMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "registry.menu";
    }

    @Override
    public String text() {
        return "registry.menu.text";
    }

    @Override
    public String href() {
        return "/households";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(RegistryAction.SEARCH);
    }
}
