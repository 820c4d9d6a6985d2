package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Where the reviews are. */
@Component
class CampaignsMenu implements MenuEntry {

    private final Access access;

    CampaignsMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String label() {
        return "campaigns.menu";
    }

    @Override
    public String text() {
        return "campaigns.menu.text";
    }

    @Override
    public String href() {
        return "/campaigns";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(CampaignsAction.VIEW);
    }
}
