package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.RemarkId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.Remark;
import vn.chungtay.campaigns.model.RemarkRefusal;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.RemarkStore;
import vn.chungtay.campaigns.usecase.RemarkOutcome.Done;
import vn.chungtay.campaigns.usecase.RemarkOutcome.Refused;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.OwnAgency;
import vn.chungtay.platform.NotFound;

/** Supervisors write down what they found in a review, and the commune answers it (REV-05). */
@Service
public class SuperviseReview {

    private final Access access;
    private final Audit audit;
    private final OwnAgency agency;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final RemarkStore remarks;
    private final Clock clock;

    SuperviseReview(
            Access access,
            Audit audit,
            OwnAgency agency,
            CampaignStore campaigns,
            EntryStore entries,
            RemarkStore remarks,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.agency = agency;
        this.campaigns = campaigns;
        this.entries = entries;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * What somebody found.
     *
     * @param village absent for the whole review
     * @param code of the household it is about; empty for none
     * @param dueOn until when the commune answers
     */
    public record Found(@Nullable UnitId village, String code, LocalDate on, String said, LocalDate dueOn) {}

    @Transactional
    public RemarkOutcome record(CampaignId id, Found it) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        access.require(CampaignsAction.SUPERVISE, it.village() == null ? campaign.unit() : it.village());
        if (it.village() != null && !campaigns.villages(id).contains(it.village())) throw new NotFound("village of a campaign");
        var refusal = refusal(campaign, it);
        if (refusal.isPresent()) return new Refused(refusal.get());
        var entry = entry(id, it);
        if (!it.code().isBlank() && entry.isEmpty()) return new Refused(new RemarkRefusal.NotListed(it.code().strip()));
        var found = new Remark(
                RemarkId.next(), id, entry.map(Entry::village).orElse(it.village()), entry.map(Entry::id).orElse(null), "",
                agency.name().orElseThrow(), "", it.on(), it.said().strip(), it.dueOn(), null);
        remarks.add(found);
        audit.changed(CampaignsAction.SUPERVISE.code(), found.id(), Map.of(), Map.of("found_on", it.on(), "due_on", it.dueOn()));
        return new Done(found.id());
    }

    private Optional<RemarkRefusal> refusal(Campaign campaign, Found it) {
        var today = LocalDate.now(clock);
        if (campaign.isFinished()) return Optional.of(new RemarkRefusal.Finished());
        if (it.said().isBlank()) return Optional.of(new RemarkRefusal.SaidNeeded());
        if (it.on().isAfter(today)) return Optional.of(new RemarkRefusal.NotYet(today));
        if (it.on().isBefore(campaign.opensOn())) return Optional.of(new RemarkRefusal.BeforeReview(campaign.opensOn()));
        if (it.dueOn().isBefore(it.on())) return Optional.of(new RemarkRefusal.DueBeforeFound(it.on()));
        return agency.name().isEmpty() ? Optional.of(new RemarkRefusal.AgencyNeeded()) : Optional.empty();
    }

    private Optional<Entry> entry(CampaignId id, Found it) {
        if (it.code().isBlank()) return Optional.empty();
        var village = it.village() == null ? Set.<UnitId>of() : Set.of(it.village());
        var named = new EntryFilter(village, Set.of(), null, null, false, it.code());
        return entries.page(id, named, 0, Integer.MAX_VALUE).stream()
                .filter(one -> one.code().equalsIgnoreCase(it.code().strip()))
                .findFirst();
    }

    /** Given once; another remark says it if the answer is not enough. */
    @Transactional
    public RemarkOutcome answer(RemarkId id, String text) {
        var remark = remarks.find(id).orElseThrow(() -> new NotFound("remark"));
        var campaign = campaigns.find(remark.campaign()).orElseThrow();
        access.require(CampaignsAction.RUN, campaign.unit());
        if (remark.answered().isPresent()) return new Refused(new RemarkRefusal.AnsweredAlready());
        if (text.isBlank()) return new Refused(new RemarkRefusal.AnswerNeeded());
        if (access.user().equals(Optional.of(remarks.foundBy(id)))) return new Refused(new RemarkRefusal.OwnRemark());
        var today = LocalDate.now(clock);
        if (!remarks.answer(id, text.strip(), today)) return new Refused(new RemarkRefusal.AnsweredAlready());
        audit.changed(CampaignsAction.RUN.code(), id, Map.of(), Map.of("answered_on", today));
        return new Done(id);
    }
}
