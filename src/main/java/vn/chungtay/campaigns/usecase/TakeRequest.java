package vn.chungtay.campaigns.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.request.Asked;
import vn.chungtay.campaigns.model.request.Channel;
import vn.chungtay.campaigns.model.request.Reference;
import vn.chungtay.campaigns.model.request.RequestClock;
import vn.chungtay.campaigns.model.request.RequestRefusal;
import vn.chungtay.campaigns.model.request.RequestState;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.model.request.ReviewRequest.Due;
import vn.chungtay.campaigns.model.request.ReviewRequest.Found;
import vn.chungtay.campaigns.model.request.ReviewRequestId;
import vn.chungtay.campaigns.store.CalendarFile;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.campaigns.usecase.RequestOutcome.Done;
import vn.chungtay.campaigns.usecase.RequestOutcome.Refused;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.days.WorkingDays;

/** Takes requests for a review, gives each its reference and its clock (QĐ 24/2021/QĐ-TTg Điều 3, Điều 5). */
@Service
public class TakeRequest {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final CalendarFile calendars;
    private final WorkingDays days;
    private final ReviewRequestStore requests;
    private final CheckedScope scope;
    private final Clock clock;

    TakeRequest(
            Access access,
            Audit audit,
            Geography geography,
            CalendarFile calendars,
            WorkingDays days,
            ReviewRequestStore requests,
            CheckedScope scope,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.calendars = calendars;
        this.days = days;
        this.requests = requests;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Written down by an officer for somebody who came.
     *
     * @param once of the form; the same form sent again changes nothing
     */
    @Transactional
    public RequestOutcome atCounter(UnitId commune, Asked asked, LocalDate on, UUID once) {
        access.require(CampaignsAction.RUN, commune);
        var today = LocalDate.now(clock);
        if (on.isAfter(today)) return new Refused(new RequestRefusal.InFuture(today));
        return taken(commune, asked, on, Channel.COUNTER, once);
    }

    /** For use cases that have asked for their right or need none. */
    RequestOutcome taken(UnitId commune, Asked asked, LocalDate on, Channel channel, UUID once) {
        var refusal = asked.refusal(on.getYear()).or(() -> place(commune, asked));
        if (refusal.isPresent()) return new Refused(refusal.get());
        var calendar = calendars.on(on);
        if (calendar.isEmpty()) return new Refused(new RequestRefusal.NoCalendar(on));
        var last = RequestClock.of(calendar.get(), on).lastDay();
        // A term that ends on a day off ends on the next working day (Bộ luật Dân sự 2015 Điều 148).
        var due = new Due(days.after(last, 0), calendar.get().basis(), calendar.get().verified());
        return new Done(kept(new ReviewRequest(
                ReviewRequestId.next(), Reference.next(), channel, commune, on, due, asked, RequestState.RECEIVED, Found.NOTHING,
                null, null, 1), once));
    }

    private ReviewRequest kept(ReviewRequest it, UUID once) {
        var kept = new ReviewRequest[] {it};
        // Whoever is not signed in sees no row, and writes this one only.
        scope.write(() -> {
            var sent = sent(it, once);
            var before = requests.sentBefore(sent).flatMap(requests::find);
            if (before.isEmpty()) requests.add(it, sent);
            else kept[0] = before.get();
        });
        if (kept[0] == it) {
            audit.in(it.unit());
            audit.changed(
                    CampaignsAction.RUN.code(), it.id(), Map.of(), Map.of("channel", it.channel(), "received_on", it.receivedOn(), "due_on", it.due().day()));
        }
        return kept[0];
    }

    /** The form sent again as it was is one request; gone back to and filled in for somebody else, it is another. */
    private static UUID sent(ReviewRequest it, UUID once) {
        var text = once + " " + it.unit().value() + " " + it.receivedOn() + " " + it.asked();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<RequestRefusal> place(UnitId commune, Asked asked) {
        var today = LocalDate.now(clock);
        var unit = geography.unit(commune, today);
        if (unit.isEmpty() || unit.get().level() != UnitLevel.COMMUNE) return Optional.of(new RequestRefusal.NotACommune());
        if (asked.village() == null) return Optional.empty();
        var here = geography.children(commune, today).stream().map(Unit::id).anyMatch(asked.village()::equals);
        return here ? Optional.empty() : Optional.of(new RequestRefusal.VillageElsewhere());
    }
}
