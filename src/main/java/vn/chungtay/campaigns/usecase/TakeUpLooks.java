package vn.chungtay.campaigns.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.HouseholdLooked;

/**
 * A look at a household counts for the review that has it on its list, however it was recorded: by a sheet, on the page of
 * the household or by a list. In the transaction of the look. A list
 * on its way keeps the look that it was made with, and so can tell that there is a later one.
 */
@Component
@OpenToAll("the registry has asked for the right to look")
class TakeUpLooks {

    private final CampaignStore campaigns;
    private final EntryStore entries;

    TakeUpLooks(CampaignStore campaigns, EntryStore entries) {
        this.campaigns = campaigns;
        this.entries = entries;
    }

    @EventListener
    void on(HouseholdLooked event) {
        for (var campaign : campaigns.unfinished(event.household(), event.look().on())) {
            entries.find(campaign.id(), event.household())
                    .filter(it -> campaign.takesLook(event.look().on(), it.state()) || entries.waitsForCorrection(it.id()))
                    .ifPresent(it -> entries.look(it.id(), event.look()));
        }
    }
}
