package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.RemarkId;
import vn.chungtay.campaigns.model.Remark;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.RemarkStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Lists what supervisors found in a review, and counts what waits for the caller's answer. */
@Service
public class ReadRemarks {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final RemarkStore remarks;
    private final Clock clock;

    ReadRemarks(Access access, Audit audit, CampaignStore campaigns, RemarkStore remarks, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Some of them, and how many there are. */
    public record Page(List<Remark> remarks, int total) {}

    /** @param campaign the review where the next answer is due */
    public record Waiting(int open, int overdue, CampaignId campaign) {}

    /** @param words part of what was found, of who found it, or of the answer; marks do not matter */
    @Transactional
    public Page of(CampaignId id, boolean onlyOpen, String words, int offset, int limit) {
        access.require(CampaignsAction.VIEW_REMARKS, unit(id));
        var shown = remarks.of(id, onlyOpen, words, offset, limit);
        looked(shown);
        return new Page(shown, remarks.count(id, onlyOpen, words));
    }

    /** Remarks about households bear their code and tell of them. */
    private void looked(List<Remark> shown) {
        var households = shown.stream().map(Remark::entry).filter(Objects::nonNull).distinct().toList();
        if (!households.isEmpty()) audit.looked(CampaignsAction.VIEW_REMARKS.code(), households, LocalDate.now(clock));
    }

    @Transactional
    public List<Remark> export(CampaignId id, boolean onlyOpen, String words) {
        access.require(CampaignsAction.VIEW_REMARKS, unit(id));
        var found = remarks.of(id, onlyOpen, words, 0, Integer.MAX_VALUE);
        audit.exported(
                CampaignsAction.VIEW_REMARKS.code(), found.size(), Map.of("campaign", id.value(), "part", "remarks", "only_open", onlyOpen));
        return found;
    }

    @Transactional
    public Remark open(RemarkId id) {
        var remark = remarks.find(id).orElseThrow(() -> new NotFound("remark"));
        access.require(CampaignsAction.VIEW_REMARKS, unit(remark.campaign()));
        looked(List.of(remark));
        return remark;
    }

    /** Nothing for who answers no supervisors. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting() {
        if (!access.mayAnywhere(CampaignsAction.RUN)) return Optional.empty();
        access.requireAnywhere(CampaignsAction.RUN);
        var count = remarks.waiting(LocalDate.now(clock));
        return remarks.nextWaiting().map(it -> new Waiting(count.open(), count.overdue(), it));
    }

    private UnitId unit(CampaignId id) {
        return campaigns.find(id).orElseThrow(() -> new NotFound("campaign")).unit();
    }
}
