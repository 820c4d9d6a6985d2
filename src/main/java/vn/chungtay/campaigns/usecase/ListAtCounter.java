package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.request.Asked;
import vn.chungtay.campaigns.model.request.Channel;
import vn.chungtay.campaigns.model.request.Wish;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.RequestStore;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Who is put on the list of a review by the code of their household gets a receipt and a clock as everybody who asks. */
@Service
public class ListAtCounter {

    private final Access access;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final RequestStore households;
    private final ReviewRequestStore requests;
    private final RequestReview reviews;
    private final TakeRequest take;
    private final Clock clock;

    ListAtCounter(
            Access access,
            CampaignStore campaigns,
            EntryStore entries,
            RequestStore households,
            ReviewRequestStore requests,
            RequestReview reviews,
            TakeRequest take,
            Clock clock) {
        this.access = access;
        this.campaigns = campaigns;
        this.entries = entries;
        this.households = households;
        this.requests = requests;
        this.reviews = reviews;
        this.take = take;
        this.clock = clock;
    }

    /** @param story what stands on the paper */
    @Transactional
    public CampaignOutcome list(CampaignId review, String code, LocalDate on, Wish wish, String story) {
        var unit = campaigns.find(review).orElseThrow(() -> new NotFound("campaign")).unit();
        access.require(CampaignsAction.RUN, unit);
        var outcome = reviews.list(review, code, on);
        if (!(outcome instanceof CampaignOutcome.Done)) return outcome;
        var household = households.living(code.strip(), LocalDate.now(clock)).orElseThrow().household();
        var entry = entries.find(review, household).orElseThrow();
        var name = entry.headName().isEmpty() ? entry.code() : entry.headName();
        var asked = new Asked(wish, entry.village(), name, "", "", "", "", "", story);
        var taken = take.taken(unit, asked, on, Channel.COUNTER, UUID.randomUUID());
        if (!(taken instanceof RequestOutcome.Done it)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new CampaignOutcome.Refused(new CampaignRefusal.NoCalendar(on));
        }
        requests.know(it.request(), household, entry.id());
        return outcome;
    }
}
