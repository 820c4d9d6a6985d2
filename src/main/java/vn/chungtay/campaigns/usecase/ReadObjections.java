package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Objection;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.ObjectionStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Lists objections of a review and counts those that wait for the caller. */
@Service
public class ReadObjections {

    private final Access access;
    private final CampaignStore campaigns;
    private final ObjectionStore objections;
    private final Clock clock;

    ReadObjections(Access access, CampaignStore campaigns, ObjectionStore objections, Clock clock) {
        this.access = access;
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
        require(CampaignsAction.VIEW_HOUSEHOLDS, id);
        return new Page(objections.of(id, onlyOpen, words, offset, limit), objections.count(id, onlyOpen, words));
    }

    @Transactional(readOnly = true)
    public List<Objection> export(CampaignId id, boolean onlyOpen, String words) {
        require(CampaignsAction.EXPORT, id);
        return objections.of(id, onlyOpen, words, 0, Integer.MAX_VALUE);
    }

    /** Nothing for who answers no objections. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting() {
        if (!access.mayAnywhere(CampaignsAction.RUN)) return Optional.empty();
        access.requireAnywhere(CampaignsAction.RUN);
        var count = objections.waiting(LocalDate.now(clock));
        return objections.nextWaiting().map(it -> new Waiting(count.open(), count.overdue(), it));
    }

    /** Who may do it in one village of the review sees the objections of that village; the database keeps to that. */
    private void require(CampaignsAction action, CampaignId id) {
        var unit = campaigns.find(id).orElseThrow(() -> new NotFound("campaign")).unit();
        if (campaigns.villages(id).stream().noneMatch(it -> access.may(action, it))) access.require(action, unit);
    }
}
