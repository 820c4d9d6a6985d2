package vn.chungtay.targets.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;
import vn.chungtay.targets.TargetsAction;

/** Where the targets and quotas are. */
@Component
class TargetsMenu implements MenuEntry {

    private final Access access;

    TargetsMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label() {
        return "targets.menu";
    }

    @Override
    public String text() {
        return "targets.menu.text";
    }

    @Override
    public String href() {
        return "/targets";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(TargetsAction.VIEW);
    }
}
