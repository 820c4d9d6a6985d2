package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.LeftWhy;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.RequestStore;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.campaigns.store.RosterStore;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Done;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Refused;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Puts households on the list of a review that asked for it (Giấy đề nghị), and takes them off when they ask no more. */
@Service
public class RequestReview {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final RosterStore roster;
    private final RequestStore requests;
    private final ReviewRequestStore asked;
    private final ReviewedVillages villages;
    private final Clock clock;

    RequestReview(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            EntryStore entries,
            RosterStore roster,
            RequestStore requests,
            ReviewRequestStore asked,
            ReviewedVillages villages,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.entries = entries;
        this.roster = roster;
        this.requests = requests;
        this.asked = asked;
        this.villages = villages;
        this.clock = clock;
    }

    /**
     * The household comes on the list, or again on it if it had left.
     *
     * @param code of the household
     * @param on the day of the request
     */
    @Transactional
    public CampaignOutcome list(CampaignId id, String code, LocalDate on) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        access.require(CampaignsAction.RUN, campaign.unit());
        var today = LocalDate.now(clock);
        if (campaign.isFinished()) return new Refused(new CampaignRefusal.Finished());
        if (on.isAfter(today)) return new Refused(new CampaignRefusal.RequestedInFuture(today));
        var here = villages.on(campaign, today);
        var living = requests.living(code.strip(), today).filter(it -> here.contains(it.village()));
        if (living.isEmpty()) return new Refused(new CampaignRefusal.NotHere());
        if (isClosed(id, living.get().village())) return new Refused(new CampaignRefusal.VillageClosed());
        campaigns.take(id, here);
        var entry = requests.list(id, living.get(), on, today);
        if (entry.isEmpty()) return new Refused(new CampaignRefusal.ListedAlready());
        audit.changed(
                CampaignsAction.RUN.code(), entry.get(), Map.of(),
                Map.of("household", living.get().household().value(), "requested_on", on));
        return new Done(id);
    }

    /** The household takes its request back, as long as its result is on no list for recognition. */
    @Transactional
    public CampaignOutcome withdraw(EntryId id) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("entry"));
        access.require(CampaignsAction.RUN, entry.village());
        var refusal = staysListed(entry);
        if (refusal.isPresent()) return new Refused(refusal.get());
        var today = LocalDate.now(clock);
        roster.leave(id, LeftWhy.WITHDRAWN, today);
        // What was withdrawn stays so, even if the household asks again and comes on the same list.
        asked.withdraw(id, today);
        audit.changed(CampaignsAction.RUN.code(), id, Map.of("reason", entry.reason()), Map.of("left", LeftWhy.WITHDRAWN));
        return new Done(entry.campaign());
    }

    private Optional<CampaignRefusal> staysListed(Entry entry) {
        if (campaigns.find(entry.campaign()).orElseThrow().isFinished()) return Optional.of(new CampaignRefusal.Finished());
        if (entry.reason() != EntryReason.REQUEST || entry.state() == EntryState.LEFT) {
            return Optional.of(new CampaignRefusal.NoRequest());
        }
        var goesOn = entry.state() == EntryState.PROPOSED || entry.state() == EntryState.DECIDED;
        return goesOn ? Optional.of(new CampaignRefusal.ProposedAlready()) : Optional.empty();
    }

    private boolean isClosed(CampaignId id, UnitId village) {
        return roster.progress(id).stream().anyMatch(it -> it.village().equals(village) && it.isClosed());
    }
}
