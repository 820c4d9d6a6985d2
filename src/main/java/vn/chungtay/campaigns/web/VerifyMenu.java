package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Leads whoever is not signed in to the check of a certificate. */
@Component
class VerifyMenu implements MenuEntry {

    private final Access access;

    VerifyMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public String label() {
        return "campaigns.verify.menu";
    }

    @Override
    public String text() {
        return "campaigns.verify.text";
    }

    @Override
    public String href() {
        return "/public/certificates";
    }

    @Override
    public boolean visible() {
        return access.user().isEmpty();
    }
}
