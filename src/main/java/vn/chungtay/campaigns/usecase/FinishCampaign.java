package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.ObjectionStore;
import vn.chungtay.campaigns.store.OpenLookStore;
import vn.chungtay.campaigns.store.RosterStore;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Done;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Refused;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** Ends a review whose villages are complete and whose results are all recognised. Nothing of it changes afterwards. */
@Service
public class FinishCampaign {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final RosterStore roster;
    private final ObjectionStore objections;
    private final OpenLookStore secondLooks;
    private final Clock clock;

    FinishCampaign(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            RosterStore roster,
            ObjectionStore objections,
            OpenLookStore secondLooks,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.roster = roster;
        this.objections = objections;
        this.secondLooks = secondLooks;
        this.clock = clock;
    }

    @Transactional
    public CampaignOutcome finish(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        access.require(CampaignsAction.OPEN, campaign.unit());
        if (campaign.isFinished()) return new Refused(new CampaignRefusal.Finished());
        var progress = roster.progress(id);
        var open = (int) progress.stream().filter(it -> !it.isClosed()).count();
        if (open > 0) return new Refused(new CampaignRefusal.VillagesOpen(open));
        var waiting = VillageProgress.sum(progress).entrySet().stream()
                .filter(it -> it.getKey().isOpen())
                .mapToInt(Map.Entry<EntryState, Integer>::getValue)
                .sum();
        if (waiting > 0) return new Refused(new CampaignRefusal.NotSettled(waiting));
        var unanswered = objections.unanswered(id, null);
        if (unanswered > 0) return new Refused(new CampaignRefusal.ObjectionsOpen(unanswered));
        var doubts = secondLooks.count(id).sum();
        if (doubts > 0) return new Refused(new CampaignRefusal.SecondLooksOpen(doubts));
        if (!campaigns.finish(campaign, LocalDate.now(clock))) throw new Stale("campaign");
        audit.changed(CampaignsAction.OPEN.code(), id, Map.of(), Map.of("finished", true));
        return new Done(id);
    }
}
