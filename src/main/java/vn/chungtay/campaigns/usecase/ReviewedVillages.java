package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.RosterChange;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.RosterStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.OpenToAll;

/**
 * The villages that a review is about on a day: those of its commune as they are then. Where the commune itself went into
 * others, its villages and what became of them.
 */
@Component
@OpenToAll("which villages a commune has is public")
class ReviewedVillages {

    private final Geography geography;
    private final CampaignStore campaigns;
    private final RosterStore roster;
    private final CheckedScope scope;

    ReviewedVillages(Geography geography, CampaignStore campaigns, RosterStore roster, CheckedScope scope) {
        this.geography = geography;
        this.campaigns = campaigns;
        this.roster = roster;
        this.scope = scope;
    }

    /** How the list differs from the registry of that day, also where a village went out of the caller's area. */
    List<RosterChange> changes(Campaign campaign, LocalDate day) {
        var here = on(campaign, day);
        var changes = new ArrayList<RosterChange>();
        scope.write(() -> changes.addAll(roster.changes(campaign, here, day)));
        return changes;
    }

    Set<UnitId> on(Campaign campaign, LocalDate day) {
        var villages = new LinkedHashSet<UnitId>();
        if (geography.unit(campaign.unit(), day).isPresent()) {
            geography.children(campaign.unit(), day).stream().map(Unit::id).forEach(villages::add);
            return villages;
        }
        for (var village : campaigns.villages(campaign.id())) {
            villages.add(village);
            geography.successors(village).stream().map(Unit::id).forEach(villages::add);
        }
        villages.retainAll(geography.units(villages, day).keySet());
        return villages;
    }
}
