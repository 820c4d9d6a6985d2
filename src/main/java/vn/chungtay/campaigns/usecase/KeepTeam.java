package vn.chungtay.campaigns.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.Investigator;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.TeamStore;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Done;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Refused;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Who looks at the households of which village. The trail holds no names. */
@Service
public class KeepTeam {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final TeamStore team;

    KeepTeam(Access access, Audit audit, CampaignStore campaigns, TeamStore team) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.team = team;
    }

    @Transactional(readOnly = true)
    public List<Investigator> of(CampaignId id, UnitId village) {
        access.require(CampaignsAction.VIEW, village);
        return team.of(id, village);
    }

    /**
     * @param account name by which they sign in, so that the village is theirs on their device; blank for somebody without
     *     an account
     */
    @Transactional
    public CampaignOutcome add(CampaignId id, UnitId village, String name, String post, String account) {
        var campaign = campaign(id);
        access.require(CampaignsAction.RUN, campaign.unit());
        if (campaign.isFinished()) return new Refused(new CampaignRefusal.Finished());
        if (name.isBlank()) return new Refused(new CampaignRefusal.NameNeeded());
        if (!campaigns.villages(id).contains(village)) throw new NotFound("village of a campaign");
        var user = team.account(account.strip());
        if (user.isEmpty() && !account.isBlank()) return new Refused(new CampaignRefusal.NoSuchAccount(account.strip()));
        var added = new Investigator(UUID.randomUUID(), user.orElse(null), name.strip(), post.strip());
        if (!team.add(id, village, added)) return new Refused(new CampaignRefusal.InvestigatorThere());
        audit.changed(CampaignsAction.RUN.code(), id, Map.of(), Map.of("investigator", added.id(), "village", village.value()));
        return new Done(id);
    }

    @Transactional
    public CampaignOutcome remove(CampaignId id, UnitId village, UUID investigator) {
        var campaign = campaign(id);
        access.require(CampaignsAction.RUN, campaign.unit());
        if (campaign.isFinished()) return new Refused(new CampaignRefusal.Finished());
        if (team.remove(id, village, investigator)) {
            audit.changed(CampaignsAction.RUN.code(), id, Map.of("investigator", investigator), Map.of());
        }
        return new Done(id);
    }

    private Campaign campaign(CampaignId id) {
        return campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
    }
}
