package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.MenuEntry;

/** Where complaints are, for those who write them down and those who decide. */
@Component
class ComplaintMenu implements MenuEntry {

    private final Access access;

    ComplaintMenu(Access access) {
        this.access = access;
    }

    @Override
    public int order() {
        return RARE + 1;
    }

    @Override
    public String label() {
        return "campaigns.complaint.menu";
    }

    @Override
    public String text() {
        return "campaigns.complaint.text";
    }

    @Override
    public String href() {
        return "/complaints";
    }

    @Override
    public boolean visible() {
        return access.mayAnywhere(CampaignsAction.RUN)
                || access.mayAnywhere(CampaignsAction.DECIDE_COMPLAINT)
                || access.mayAnywhere(CampaignsAction.DECIDE_SECOND_COMPLAINT);
    }
}
