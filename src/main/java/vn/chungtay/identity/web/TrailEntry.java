package vn.chungtay.identity.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.platform.web.MenuEntry;

/** The trail, in the menu and on the start page of those who may read it. */
@Component
class TrailEntry implements MenuEntry {

    private final Access access;

    TrailEntry(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label() {
        return "identity.trail.title";
    }

    @Override
    public String text() {
        return "identity.trail.card";
    }

    @Override
    public String href() {
        return "/audit";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(IdentityAction.VIEW_TRAIL);
    }
}
