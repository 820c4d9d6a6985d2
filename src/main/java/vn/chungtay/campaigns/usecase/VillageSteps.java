package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.ReviewedHousehold;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.ReviewedStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.AssessmentId;

/** What meetings, postings and objections of a village have in common: the village of the review and its households. */
@Component
@OpenToAll("whoever calls it has asked for the right in the village, which is among its parameters")
class VillageSteps {

    private final Access access;
    private final CampaignStore campaigns;
    private final ReviewedStore reviewed;
    private final Clock clock;

    VillageSteps(Access access, CampaignStore campaigns, ReviewedStore reviewed, Clock clock) {
        this.access = access;
        this.campaigns = campaigns;
        this.reviewed = reviewed;
        this.clock = clock;
    }

    /** The review, after it is asked whether the caller may do this in the village and whether it takes part. */
    Campaign require(CampaignsAction action, CampaignId id, UnitId village) {
        access.require(action, village);
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        if (!campaigns.villages(id).contains(village)) throw new NotFound("village of a campaign");
        return campaign;
    }

    /** Households of the village that stand there now; the look at them is recorded. */
    List<ReviewedHousehold> standing(CampaignId id, UnitId village, EntryState... states) {
        return seen(village, reviewed.standing(id, village, List.of(states), today()), today());
    }

    /** Households of these looks with their heads of that day; the look at them is recorded. */
    List<ReviewedHousehold> of(UnitId village, Collection<AssessmentId> looks, LocalDate day) {
        return seen(village, reviewed.of(looks, day), day);
    }

    private List<ReviewedHousehold> seen(UnitId village, List<ReviewedHousehold> all, LocalDate day) {
        access.require(
                CampaignsAction.VIEW_HOUSEHOLDS, village, all.stream().map(ReviewedHousehold::household).toList(), day);
        return all;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
