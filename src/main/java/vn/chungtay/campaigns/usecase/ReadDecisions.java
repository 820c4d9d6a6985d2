package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.DossierStanding;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.DecisionStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Shows lists for recognition. */
@Service
public class ReadDecisions {

    private final Access access;
    private final CampaignStore campaigns;
    private final DecisionStore decisions;
    private final Dossiers dossiers;
    private final ReviewDossiers routes;
    private final Clock clock;

    ReadDecisions(
            Access access,
            CampaignStore campaigns,
            DecisionStore decisions,
            Dossiers dossiers,
            ReviewDossiers routes,
            Clock clock) {
        this.access = access;
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.routes = routes;
        this.clock = clock;
    }

    /** @param ready households whose results could be put on a list now */
    public record Overview(List<Decision> decisions, int ready) {}

    /** @param dossier where it stands on its way */
    public record Shown(Decision decision, Campaign campaign, Optional<DossierStanding> dossier, int changedSince) {}

    @Transactional(readOnly = true)
    public Overview of(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, campaign.unit());
        return new Overview(decisions.of(id), campaign.isFinished() ? 0 : decisions.due(id, null).size());
    }

    /** Lists that speak of a household, the latest first; each has a page that says why it is on it. */
    @Transactional(readOnly = true)
    public List<Decision> about(Entry entry) {
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, entry.village());
        return decisions.about(entry.id());
    }

    /** How far a list is, also for those who number it and need not know who is on it. */
    @Transactional(readOnly = true)
    public Shown find(DecisionId id) {
        var decision = decisions.find(id).orElseThrow(() -> new NotFound("decision"));
        var campaign = campaigns.find(decision.campaign()).orElseThrow();
        access.require(CampaignsAction.VIEW, campaign.unit());
        var dossier = dossiers.about(routes.kind(campaign.kind()), id.value());
        return new Shown(decision, campaign, dossier, decision.recognised().isPresent() ? 0 : decisions.changedSince(id));
    }

    /** Who is on the list; the look is recorded. */
    @Transactional
    public List<DecidedHousehold> households(DecisionId id) {
        var campaign = find(id).campaign();
        var list = decisions.households(id);
        access.require(
                CampaignsAction.VIEW_HOUSEHOLDS,
                campaign.unit(),
                list.stream().map(DecidedHousehold::household).toList(),
                LocalDate.now(clock));
        return list;
    }
}
