package vn.chungtay.figures.web;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Where the public finds results; whoever is signed in has the figures themselves. */
@Component
class PublicResultsMenu implements MenuEntry {

    private final Access access;

    PublicResultsMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String label() {
        return "figures.results.menu";
    }

    @Override
    public String text() {
        return "figures.results.text";
    }

    @Override
    public String href() {
        return "/public/results";
    }

    @Override
    public boolean visible() {
        return access.user().isEmpty();
    }
}
