package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Where requests for a review are, for those who answer them. */
@Component
class ReviewRequestMenu implements MenuEntry {

    private final Access access;

    ReviewRequestMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public String label() {
        return "campaigns.ask.menu";
    }

    @Override
    public String text() {
        return "campaigns.ask.text";
    }

    @Override
    public String href() {
        return "/review-requests";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(CampaignsAction.RUN);
    }
}
