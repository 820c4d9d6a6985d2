package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.request.Asked;
import vn.chungtay.campaigns.model.request.Channel;
import vn.chungtay.campaigns.model.request.RequestRefusal;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.model.request.Wish;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.RequestStore;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** Who is put on the list of a review by the code of their household gets a receipt and a clock as everybody who asks. */
@Service
public class ListAtCounter {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final RequestStore households;
    private final ReviewRequestStore requests;
    private final RequestReview reviews;
    private final TakeRequest take;
    private final Clock clock;

    ListAtCounter(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            EntryStore entries,
            RequestStore households,
            ReviewRequestStore requests,
            RequestReview reviews,
            TakeRequest take,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.entries = entries;
        this.households = households;
        this.requests = requests;
        this.reviews = reviews;
        this.take = take;
        this.clock = clock;
    }

    /**
     * A household that is on the list already, and whose result is not on its way, gets them too.
     *
     * @param story what stands on the paper
     */
    @Transactional
    public RequestOutcome list(CampaignId review, String code, LocalDate on, Wish wish, String story) {
        var unit = campaigns.find(review).orElseThrow(() -> new NotFound("campaign")).unit();
        access.require(CampaignsAction.RUN, unit);
        if (there(review, code).filter(it -> !it.state().isThrough()).isEmpty()
                && reviews.list(review, code, on) instanceof CampaignOutcome.Refused no) {
            return new RequestOutcome.Refused(new RequestRefusal.OfReview(no.because()));
        }
        var entry = there(review, code).orElseThrow();
        var name = entry.headName().isEmpty() ? entry.code() : entry.headName();
        var asked = new Asked(wish, entry.village(), name, "", "", "", "", "", story);
        var taken = take.taken(unit, asked, on, Channel.COUNTER, UUID.randomUUID());
        if (!(taken instanceof RequestOutcome.Done it)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return taken;
        }
        return linked(it.request(), entry);
    }

    private Optional<Entry> there(CampaignId review, String code) {
        return households.living(code.strip(), LocalDate.now(clock))
                .flatMap(it -> entries.find(review, it.household()))
                .filter(it -> it.state() != EntryState.LEFT);
    }

    private RequestOutcome linked(ReviewRequest it, Entry entry) {
        if (!requests.know(it, entry.household(), entry.id())) throw new Stale("request");
        var now = requests.find(it.id()).orElseThrow();
        audit.changed(
                CampaignsAction.RUN.code(), it.id(), Map.of("state", it.state()),
                Map.of("state", now.state(), "campaign", entry.campaign().value(), "household", entry.household().value()));
        return new RequestOutcome.Done(now);
    }
}
