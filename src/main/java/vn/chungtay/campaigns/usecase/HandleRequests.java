package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.request.RequestRefusal;
import vn.chungtay.campaigns.model.request.RequestState;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.model.request.ReviewRequestId;
import vn.chungtay.campaigns.store.RequestStore;
import vn.chungtay.campaigns.store.RequestStore.Living;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.campaigns.usecase.RequestOutcome.Done;
import vn.chungtay.campaigns.usecase.RequestOutcome.Refused;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/**
 * What a commune does with a request apart from listing it: finds its household, or refuses in writing with a reason. The
 * refusal is prepared by one and signed by another; until it is signed it can be taken back.
 */
@Service
public class HandleRequests {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}/[^\\s/]+");

    private final Access access;
    private final Audit audit;
    private final AnsweringCommune communes;
    private final ReviewRequestStore requests;
    private final RequestStore households;
    private final Clock clock;

    HandleRequests(
            Access access,
            Audit audit,
            AnsweringCommune communes,
            ReviewRequestStore requests,
            RequestStore households,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.communes = communes;
        this.requests = requests;
        this.households = households;
        this.clock = clock;
    }

    /** @param code of the household that asks, which lives in the commune today */
    @Transactional
    public RequestOutcome know(ReviewRequestId id, int version, String code) {
        var it = opened(CampaignsAction.RUN, id, version);
        if (!it.state().isFree()) return new Refused(new RequestRefusal.NotFree());
        var living = living(it, code);
        if (living.isEmpty()) return new Refused(new RequestRefusal.NoSuchHousehold(code.strip()));
        return after(it, requests.know(it, living.get().household(), null));
    }

    private Optional<Living> living(ReviewRequest it, String code) {
        var today = LocalDate.now(clock);
        return households.living(code.strip(), today).filter(one -> communes.of(it, one.village()).isPresent());
    }

    /** @param because as it is printed on the paper */
    @Transactional
    public RequestOutcome prepareRefusal(ReviewRequestId id, int version, String because) {
        var it = opened(CampaignsAction.RUN, id, version);
        if (!it.state().isFree()) return new Refused(new RequestRefusal.NotFree());
        if (because.isBlank()) return new Refused(new RequestRefusal.ReasonNeeded());
        return after(it, requests.prepareRefusal(it, because.strip()));
    }

    /** The request is open again as it was before; whoever signs may do it too instead of signing. */
    @Transactional
    public RequestOutcome takeRefusalBack(ReviewRequestId id, int version) {
        var it = opened(CampaignsAction.RUN, id, version);
        if (it.state() != RequestState.REFUSAL_PREPARED) return new Refused(new RequestRefusal.NotFree());
        return after(it, requests.takeRefusalBack(it));
    }

    /** @param number and @param on as they stand on the signed paper */
    @Transactional
    public RequestOutcome signRefusal(ReviewRequestId id, int version, String number, LocalDate on) {
        var it = opened(CampaignsAction.REFUSE_REQUEST, id, version);
        var today = LocalDate.now(clock);
        if (it.state() != RequestState.REFUSAL_PREPARED) return new Refused(new RequestRefusal.NotFree());
        if (it.written().map(ReviewRequest.Refusal::by).equals(access.user())) return new Refused(new RequestRefusal.OwnRefusal());
        if (!NUMBER.matcher(number.strip()).matches()) return new Refused(new RequestRefusal.BadNumber(number.strip()));
        if (on.isAfter(today)) return new Refused(new RequestRefusal.SignedInFuture(today));
        if (on.isBefore(it.receivedOn())) return new Refused(new RequestRefusal.SignedBeforeRequest(it.receivedOn()));
        return after(CampaignsAction.REFUSE_REQUEST, it, requests.sign(it, number.strip(), on));
    }

    /** Whoever asked wants it no more, before it is on a list; afterwards the list lets the household go. */
    @Transactional
    public RequestOutcome withdraw(ReviewRequestId id, int version, String because) {
        var it = opened(CampaignsAction.RUN, id, version);
        if (!it.state().isFree() && it.state() != RequestState.REFUSAL_PREPARED) return new Refused(new RequestRefusal.NotFree());
        if (because.isBlank()) return new Refused(new RequestRefusal.ReasonNeeded());
        return after(it, requests.withdraw(it, LocalDate.now(clock), because.strip()));
    }

    private ReviewRequest opened(Action action, ReviewRequestId id, int version) {
        var it = requests.find(id).orElseThrow(() -> new NotFound("request"));
        access.require(action, it.unit());
        if (it.version() != version) throw new Stale("request");
        return it;
    }

    private RequestOutcome after(ReviewRequest before, boolean done) {
        return after(CampaignsAction.RUN, before, done);
    }

    private RequestOutcome after(CampaignsAction action, ReviewRequest before, boolean done) {
        if (!done) throw new Stale("request");
        var now = requests.find(before.id()).orElseThrow();
        audit.changed(action.code(), now.id(), fields(before), fields(now));
        return new Done(now);
    }

    private static Map<String, Object> fields(ReviewRequest it) {
        var fields = new HashMap<String, Object>(Map.of("state", it.state()));
        if (it.found().household() != null) fields.put("household", it.found().household().value());
        it.written().map(ReviewRequest.Refusal::number).ifPresent(number -> fields.put("number", number));
        return fields;
    }
}
