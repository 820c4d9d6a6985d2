package vn.chungtay.campaigns.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done in reviews. */
@Component
class CampaignsActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(CampaignsAction.values());
    }
}
