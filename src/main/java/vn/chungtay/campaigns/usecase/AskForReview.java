package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.model.request.Asked;
import vn.chungtay.campaigns.model.request.Channel;
import vn.chungtay.campaigns.model.request.Reference;
import vn.chungtay.campaigns.model.request.RequestRefusal;
import vn.chungtay.campaigns.model.request.RequestState;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.store.PublicCountStore;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.campaigns.usecase.RequestOutcome.Refused;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.OpenToAll;

/**
 * A household asks its commune for a review without a sign-in, and asks later how far it is. Nothing that is said here is
 * compared with the register, so nobody learns from it who is in there.
 */
@Service
@OpenToAll("a household asks for itself; it is told nothing but how far its own request is")
public class AskForReview {

    /** Phones of a whole district may share one address of their network, so it is no small number. */
    static final int MOST_FROM_ADDRESS = 40;

    /** More than any commune gets in a day; what comes above it is no household. */
    static final int MOST_FOR_COMMUNE = 300;

    /** As many as a family sends; more of one address are not taken on a day on which a commune is flooded. */
    static final int FEW_FROM_ADDRESS = 3;

    private static final int MOST_COMMUNES = 30;

    private final TakeRequest take;
    private final Geography geography;
    private final ReviewRequestStore requests;
    private final PublicCountStore counts;
    private final CheckedScope scope;
    private final Clock clock;

    AskForReview(
            TakeRequest take,
            Geography geography,
            ReviewRequestStore requests,
            PublicCountStore counts,
            CheckedScope scope,
            Clock clock) {
        this.take = take;
        this.geography = geography;
        this.requests = requests;
        this.counts = counts;
        this.scope = scope;
        this.clock = clock;
    }

    /** A commune with what stands above it, so that two of one name are told apart. */
    public record Place(Unit commune, List<Unit> above) {}

    /**
     * What the form sends.
     *
     * @param trap a field that no person sees
     * @param address of the network it came from
     * @param once of the form
     */
    public record Sent(Asked asked, boolean consent, String trap, String address, UUID once) {}

    /** What a stranger who holds the reference is told: no name, no household, no result. */
    public record Standing(Reference reference, Unit commune, LocalDate receivedOn, ReviewRequest.Due due, RequestState state, boolean late) {}

    /** @param words of the name, tolerant as every search of units */
    @Transactional(readOnly = true)
    public List<Place> communes(String words) {
        var today = LocalDate.now(clock);
        return geography.search(words, today, MOST_COMMUNES * 3).stream()
                .filter(it -> it.level() == UnitLevel.COMMUNE)
                .limit(MOST_COMMUNES)
                .map(this::place)
                .toList();
    }

    /** Empty if it is no commune today. */
    @Transactional(readOnly = true)
    public Optional<Place> commune(UnitId id) {
        return geography.unit(id, LocalDate.now(clock)).filter(it -> it.level() == UnitLevel.COMMUNE).map(this::place);
    }

    @Transactional(readOnly = true)
    public List<Unit> villages(UnitId commune) {
        return geography.children(commune, LocalDate.now(clock));
    }

    private Place place(Unit commune) {
        var above = geography.pathUp(commune.id(), commune.asOf()).stream()
                .skip(1)
                .filter(it -> it.level() != UnitLevel.COUNTRY)
                .toList();
        return new Place(commune, above);
    }

    @Transactional
    public RequestOutcome send(UnitId commune, Sent it) {
        var today = LocalDate.now(clock);
        if (!it.trap().isEmpty()) return new Refused(new RequestRefusal.FilledByProgram());
        if (!it.consent()) return new Refused(new RequestRefusal.ConsentNeeded());
        var refusal = it.asked().refusal(today.getYear());
        if (refusal.isPresent()) return new Refused(refusal.get());
        if (isTooMuch(commune, it.address(), today)) return new Refused(new RequestRefusal.EnoughToday());
        return take.taken(commune, it.asked(), today, Channel.PUBLIC, it.once());
    }

    /** What is refused here is counted as well: whoever tries goes on trying. */
    private boolean isTooMuch(UnitId commune, String address, LocalDate today) {
        var sent = counts.count(today, "address " + address);
        if (sent > MOST_FROM_ADDRESS) return true;
        // Eight addresses could fill a commune's day; its form stays open for everybody who sends little.
        return counts.count(today, "commune " + commune.value()) > MOST_FOR_COMMUNE && sent > FEW_FROM_ADDRESS;
    }

    /** @param typed a reference, as somebody types it from paper; empty if there is no such request */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(String typed) {
        var found = new ArrayList<ReviewRequest>();
        // The public sees no rows; it is told what the record of the answer has room for.
        Reference.read(typed).ifPresent(it -> scope.write(() -> requests.find(it).ifPresent(found::add)));
        return found.stream().findFirst().map(this::told);
    }

    private Standing told(ReviewRequest it) {
        var today = LocalDate.now(clock);
        var commune = geography.nearest(it.unit(), today).orElseThrow();
        return new Standing(it.reference(), commune, it.receivedOn(), it.due(), disclosed(it.state()), it.isOverdue(today));
    }

    /**
     * How far it is inside is not told outside: somebody may have asked in a neighbour's name, and would learn by the steps
     * that the register knows that household.
     */
    private static RequestState disclosed(RequestState state) {
        return switch (state) {
            case RECEIVED, KNOWN, LISTED, DROPPED, REFUSAL_PREPARED -> RequestState.RECEIVED;
            case ANSWERED, REFUSED, WITHDRAWN -> state;
        };
    }
}
