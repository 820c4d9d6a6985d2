package vn.chungtay.identity.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.platform.web.MenuEntry;

/** The users, in the menu and on the start page of administrators. */
@Component
class UsersEntry implements MenuEntry {

    private final Access access;

    UsersEntry(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String label() {
        return "identity.users.title";
    }

    @Override
    public String text() {
        return "identity.users.card";
    }

    @Override
    public String href() {
        return "/users";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(IdentityAction.VIEW_USERS);
    }
}
