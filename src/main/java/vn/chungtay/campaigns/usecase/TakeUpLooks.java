package vn.chungtay.campaigns.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.HouseholdLooked;

/**
 * A look at a household counts for the review that has it on its list, however it was recorded: by a sheet, on the page of
 * the household or by a list. In the transaction of the look. What is on its way to recognition stays as it was.
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
        for (var campaign : campaigns.running(event.household(), event.look().on())) {
            entries.find(campaign.id(), event.household())
                    .filter(it -> it.state() != EntryState.PROPOSED)
                    .ifPresent(it -> entries.look(it.id(), event.look()));
        }
    }
}
