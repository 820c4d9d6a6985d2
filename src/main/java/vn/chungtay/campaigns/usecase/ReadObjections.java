package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Objection;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.ObjectionStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Lists objections of a review and counts those that wait for the caller. */
@Service
public class ReadObjections {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final ObjectionStore objections;
    private final Clock clock;

    ReadObjections(Access access, Audit audit, CampaignStore campaigns, ObjectionStore objections, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.objections = objections;
        this.clock = clock;
    }

    /** Some of them, and how many there are. */
    public record Page(List<Objection> objections, int total) {}

    /**
     * What waits for the caller.
     *
     * @param campaign the review where the next answer is due
     */
    public record Waiting(int open, int overdue, CampaignId campaign) {}

    /** @param words part of what was said, of who said it, or of the household; marks do not matter */
    @Transactional(readOnly = true)
    public Page of(CampaignId id, boolean onlyOpen, String words, int offset, int limit) {
        var villages = require(CampaignsAction.VIEW_HOUSEHOLDS, id);
        return new Page(objections.of(id, villages, onlyOpen, words, offset, limit), objections.count(id, villages, onlyOpen, words));
    }

    /** All of them in villages where the caller may take them out of the program, which is recorded. */
    @Transactional
    public List<Objection> export(CampaignId id, boolean onlyOpen, String words) {
        var found = objections.of(id, require(CampaignsAction.EXPORT, id), onlyOpen, words, 0, Integer.MAX_VALUE);
        audit.exported(
                CampaignsAction.EXPORT.code(), found.size(), Map.of("campaign", id.value(), "part", "objections", "only_open", onlyOpen));
        return found;
    }

    /** Nothing for who answers no objections. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting() {
        if (!access.mayAnywhere(CampaignsAction.RUN)) return Optional.empty();
        access.requireAnywhere(CampaignsAction.RUN);
        var count = objections.waiting(LocalDate.now(clock));
        return objections.nextWaiting().map(it -> new Waiting(count.open(), count.overdue(), it));
    }

    /** The villages of the review where the caller may do it; there must be one. */
    private Set<UnitId> require(CampaignsAction action, CampaignId id) {
        var unit = campaigns.find(id).orElseThrow(() -> new NotFound("campaign")).unit();
        var villages = Set.copyOf(campaigns.villages(id));
        if (access.may(action, unit)) return villages;
        var own = villages.stream().filter(it -> access.may(action, it)).collect(Collectors.toSet());
        if (own.isEmpty()) access.require(action, unit);
        return own;
    }
}
