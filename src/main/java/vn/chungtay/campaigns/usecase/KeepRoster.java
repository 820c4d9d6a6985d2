package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.LeftWhy;
import vn.chungtay.campaigns.model.RosterChange;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.ObjectionStore;
import vn.chungtay.campaigns.store.RosterStore;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Done;
import vn.chungtay.campaigns.usecase.CampaignOutcome.Refused;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;

/** Keeps the list of a review in step with the registry, and closes villages whose review is complete. */
@Service
public class KeepRoster {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final RosterStore roster;
    private final ObjectionStore objections;
    private final ReviewedVillages villages;
    private final CheckedScope scope;
    private final Clock clock;

    KeepRoster(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            RosterStore roster,
            ObjectionStore objections,
            ReviewedVillages villages,
            CheckedScope scope,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.roster = roster;
        this.objections = objections;
        this.villages = villages;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Takes what happened to households since the list was made: those that left leave it, those that moved within the
     * commune move with their sheets, those that came are added. Villages that began since take part from now on.
     */
    @Transactional
    public CampaignOutcome catchUp(CampaignId id) {
        var campaign = running(id);
        if (campaign.isFinished()) return new Refused(new CampaignRefusal.Finished());
        var today = LocalDate.now(clock);
        campaigns.take(id, villages.on(campaign, today));
        var changes = villages.changes(campaign, today);
        scope.write(() -> changes.forEach(it -> take(campaign, it, today)));
        audit.changed(CampaignsAction.RUN.code(), id, Map.of(), Map.of("list_changes", changes.size()));
        return new Done(id);
    }

    /**
     * The review of a village is complete: every household of its list is settled or further, and every one that will be
     * poor has a cause (HHD-06).
     */
    @Transactional
    public CampaignOutcome close(CampaignId id, UnitId village) {
        var campaign = running(id);
        var refusal = campaign.isFinished() ? Optional.of(new CampaignRefusal.Finished()) : incomplete(campaign, village);
        if (refusal.isPresent()) return new Refused(refusal.get());
        if (campaigns.close(id, village, LocalDate.now(clock))) {
            audit.changed(CampaignsAction.RUN.code(), id, Map.of(), Map.of("closed", village.value()));
        }
        return new Done(id);
    }

    @Transactional
    public CampaignOutcome reopen(CampaignId id, UnitId village) {
        if (running(id).isFinished()) return new Refused(new CampaignRefusal.Finished());
        campaigns.reopen(id, village);
        audit.changed(CampaignsAction.RUN.code(), id, Map.of("closed", village.value()), Map.of());
        return new Done(id);
    }

    private void take(Campaign campaign, RosterChange change, LocalDate today) {
        switch (change.kind()) {
            case ENTERED -> roster.add(
                    campaign.id(), Objects.requireNonNull(change.nowIn()), change.household(), change.reason(), today);
            case RETURNED -> roster.comeBack(
                    Objects.requireNonNull(change.entry()), Objects.requireNonNull(change.nowIn()), change.reason());
            case MOVED_WITHIN -> roster.move(Objects.requireNonNull(change.entry()), Objects.requireNonNull(change.nowIn()));
            case MOVED_OUT -> roster.leave(Objects.requireNonNull(change.entry()), LeftWhy.MOVED_OUT, today);
            case MERGED -> roster.leave(Objects.requireNonNull(change.entry()), LeftWhy.MERGED, today);
            case DISSOLVED -> roster.leave(Objects.requireNonNull(change.entry()), LeftWhy.DISSOLVED, today);
        }
    }

    private Optional<? extends CampaignRefusal> incomplete(Campaign campaign, UnitId village) {
        var progress = roster.progress(campaign.id()).stream()
                .filter(it -> it.village().equals(village))
                .findFirst()
                .orElseThrow(() -> new NotFound("village of a campaign"));
        if (progress.isClosed()) return Optional.empty();
        var waiting = progress.in(EntryState.LISTED) + progress.in(EntryState.UNDECIDED);
        if (waiting > 0) return Optional.of(new CampaignRefusal.NotReviewed(waiting));
        if (progress.uncaused() > 0) return Optional.of(new CampaignRefusal.CausesMissing(progress.uncaused()));
        var unsettled = unsettled(progress);
        if (unsettled > 0) return Optional.of(new CampaignRefusal.NotSettled(unsettled));
        var unanswered = objections.unanswered(campaign.id(), village);
        return unanswered > 0 ? Optional.of(new CampaignRefusal.ObjectionsOpen(unanswered)) : outOfDate(campaign, village);
    }

    private static int unsettled(VillageProgress it) {
        return it.in(EntryState.LOOKED)
                + it.in(EntryState.DISPUTED)
                + it.in(EntryState.DOUBTED)
                + it.in(EntryState.AGREED)
                + it.in(EntryState.POSTED)
                + it.in(EntryState.OBJECTED);
    }

    private Optional<CampaignRefusal> outOfDate(Campaign campaign, UnitId village) {
        var today = LocalDate.now(clock);
        var changed = (int) villages.changes(campaign, today).stream()
                .filter(it -> village.equals(it.nowIn()) || it.entry() != null)
                .count();
        return changed == 0 ? Optional.empty() : Optional.of(new CampaignRefusal.ListOutOfDate(changed));
    }

    private Campaign running(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        access.require(CampaignsAction.RUN, campaign.unit());
        return campaign;
    }
}
