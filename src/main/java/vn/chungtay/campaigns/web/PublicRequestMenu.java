package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Leads whoever is not signed in to the request for a review. */
@Component
class PublicRequestMenu implements MenuEntry {

    private final Access access;

    PublicRequestMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String label() {
        return "campaigns.ask.public.menu";
    }

    @Override
    public String text() {
        return "campaigns.ask.public.text";
    }

    @Override
    public String href() {
        return "/public/requests";
    }

    @Override
    public boolean visible() {
        return access.user().isEmpty();
    }
}
