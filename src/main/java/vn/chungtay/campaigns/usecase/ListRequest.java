package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.request.RequestRefusal;
import vn.chungtay.campaigns.model.request.RequestState;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.model.request.ReviewRequestId;
import vn.chungtay.campaigns.store.CalendarFile;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.campaigns.usecase.RequestOutcome.Done;
import vn.chungtay.campaigns.usecase.RequestOutcome.Refused;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** Puts the household of a request on the list of a review, which is opened by it if nobody has opened it yet. */
@Service
public class ListRequest {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final ReviewRequestStore requests;
    private final CalendarFile calendars;
    private final RequestReview reviews;
    private final OpenCampaign opening;
    private final AnsweringCommune communes;
    private final Clock clock;

    ListRequest(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            EntryStore entries,
            ReviewRequestStore requests,
            CalendarFile calendars,
            RequestReview reviews,
            OpenCampaign opening,
            AnsweringCommune communes,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.entries = entries;
        this.requests = requests;
        this.calendars = calendars;
        this.reviews = reviews;
        this.opening = opening;
        this.communes = communes;
        this.clock = clock;
    }

    /** Reviews of the commune whose list takes requests today, the one that closes first in front. */
    @Transactional(readOnly = true)
    public List<Campaign> reviews(ReviewRequestId id) {
        var it = requests.find(id).orElseThrow(() -> new NotFound("request"));
        access.require(CampaignsAction.VIEW, it.unit());
        return running(it);
    }

    private List<Campaign> running(ReviewRequest it) {
        var today = LocalDate.now(clock);
        return campaigns.of(List.of(communes.today(it))).stream()
                .filter(one -> !one.isFinished() && one.covers(today) && takes(one, it))
                .sorted(Comparator.comparing(Campaign::closesOn))
                .toList();
    }

    /** A review that is through with the household would answer without anybody looking at it again. */
    private boolean takes(Campaign review, ReviewRequest it) {
        return Optional.ofNullable(it.found().household())
                .flatMap(household -> entries.find(review.id(), household))
                .filter(one -> one.state().isThrough())
                .isEmpty();
    }

    /**
     * @param wanted the review; absent for the one that closes first, or for the regular one of this month if none runs
     */
    @Transactional
    public RequestOutcome list(ReviewRequestId id, int version, Optional<CampaignId> wanted) {
        var it = requests.find(id).orElseThrow(() -> new NotFound("request"));
        access.require(CampaignsAction.RUN, it.unit());
        if (it.version() != version) throw new Stale("request");
        if (!it.state().isFree()) return new Refused(new RequestRefusal.NotFree());
        if (it.state() != RequestState.KNOWN) return new Refused(new RequestRefusal.HouseholdFirst());
        var review = review(it, wanted);
        if (review.isEmpty()) return new Refused(new RequestRefusal.NoReview(nextOpening()));
        return listed(it, review.get());
    }

    private Optional<CampaignId> review(ReviewRequest it, Optional<CampaignId> wanted) {
        var running = running(it).stream().map(Campaign::id).toList();
        if (wanted.isPresent()) return wanted.filter(running::contains);
        if (!running.isEmpty()) return Optional.of(running.getFirst());
        var month = YearMonth.from(LocalDate.now(clock));
        return opening.regular(communes.today(it), month.getYear(), month.getMonthValue()) instanceof CampaignOutcome.Done done
                ? Optional.of(done.campaign()).filter(_ -> !running(it).isEmpty())
                : Optional.empty();
    }

    private LocalDate nextOpening() {
        var today = LocalDate.now(clock);
        var month = YearMonth.from(today);
        return calendars.on(today)
                .map(it -> month.atDay(it.regularDay()))
                .filter(it -> it.isAfter(today))
                .orElseGet(() -> month.plusMonths(1).atDay(calendars.on(today).map(it -> it.regularDay()).orElse(1)));
    }

    private RequestOutcome listed(ReviewRequest it, CampaignId review) {
        var household = Objects.requireNonNull(it.found().household());
        var there = entries.find(review, household).filter(one -> one.state() != EntryState.LEFT);
        if (there.isEmpty()) {
            var outcome = reviews.list(review, it.found().code(), it.receivedOn());
            if (outcome instanceof CampaignOutcome.Refused no) return back(no.because());
            there = entries.find(review, household);
        }
        if (!requests.know(it, household, there.orElseThrow().id())) throw new Stale("request");
        var now = requests.find(it.id()).orElseThrow();
        audit.changed(
                CampaignsAction.RUN.code(), it.id(), Map.of("state", it.state()),
                Map.of("state", now.state(), "campaign", review.value(), "household", household.value()));
        return new Done(now);
    }

    /** A review that was opened for it alone is not left behind. */
    private static RequestOutcome back(CampaignRefusal because) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Refused(new RequestRefusal.OfReview(because));
    }
}
