package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.ConflictCard.Choice;
import vn.chungtay.fieldwork.model.ConflictId;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.ConflictStore;
import vn.chungtay.fieldwork.store.Everywhere;
import vn.chungtay.fieldwork.store.PacketShelf;
import vn.chungtay.fieldwork.store.PacketStore;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SaveResult;

/**
 * Chooses between two answers to one question. After the last one about a sheet, the sheet is handed in if its reviewer
 * wanted that.
 */
@Service
public class DecideConflict {

    private final Access access;
    private final Audit audit;
    private final ConflictStore conflicts;
    private final PacketStore packets;
    private final PacketShelf shelf;
    private final VisitOwners owners;
    private final Everywhere everywhere;
    private final Clock clock;

    DecideConflict(
            Access access,
            Audit audit,
            ConflictStore conflicts,
            PacketStore packets,
            PacketShelf shelf,
            VisitOwners owners,
            Everywhere everywhere,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.conflicts = conflicts;
        this.packets = packets;
        this.shelf = shelf;
        this.owners = owners;
        this.everywhere = everywhere;
        this.clock = clock;
    }

    /** What came of a decision. */
    public sealed interface Result {

        /** @param handIn what became of the sheet that waited for it; empty if none waited, or others still wait */
        record Decided(Optional<FieldHandIn> handIn) implements Result {}

        /** Somebody answered anew at the office since the card was shown; the card now holds that answer. */
        record Changed() implements Result {}

        /** The sheet takes no answers any more; only the office's answer can be chosen. */
        record Closed(FieldStanding.Why why) implements Result {}

        /** The sheet cannot be kept with that answer. */
        record Refused(SaveResult.Reason why) implements Result {}
    }

    /** A {@link Stale} if somebody decided it before, or the reviewer went on from it. */
    @Transactional
    public Result decide(ConflictId id, Choice choice) {
        var card = conflicts.find(id).orElseThrow(() -> new NotFound("conflict"));
        access.require(FieldworkAction.DECIDE, card.unit());
        var visits = owners.named(card.about().owner()).orElseThrow(() -> new NotFound("owner"));
        // Locks the sheet: what comes from a device meanwhile is merged with what is decided here.
        var standing = visits.standing(card.about().subject());
        if (standing instanceof FieldStanding.Open open && hasChanged(open, card)) return renewed(card, open);
        var refused = choice == Choice.DEVICE ? refused(visits, card, standing) : Optional.<Result>empty();
        if (refused.isPresent()) return refused.get();
        if (!conflicts.decide(id, choice, user(), clock.instant())) throw new Stale("conflict");
        audit.changed(
                FieldworkAction.DECIDE.code(),
                card.about().subject(),
                Map.of("conflict", id.value(), "place", card.conflict().at().written()),
                Map.of("chosen", choice));
        return new Result.Decided(handIn(visits, card.about(), standing));
    }

    /** Where the office came round to the reviewer's answer, either choice is the same. */
    private static boolean hasChanged(FieldStanding.Open standing, ConflictCard card) {
        var now = standing.filled().answers().at(card.conflict().at());
        return !now.equals(Optional.ofNullable(card.conflict().office())) && !now.equals(Optional.ofNullable(card.conflict().device()));
    }

    /** Nobody has seen the answer that stands now beside the reviewer's. */
    private Result renewed(ConflictCard card, FieldStanding.Open standing) {
        var now = standing.filled().answers().at(card.conflict().at());
        if (!conflicts.renew(card.id(), now.orElse(null), clock.instant())) throw new Stale("conflict");
        audit.changed(
                FieldworkAction.DECIDE.code(),
                card.about().subject(),
                Map.of("conflict", card.id().value(), "place", card.conflict().at().written()),
                Map.of("renewed", true));
        return new Result.Changed();
    }

    /** Puts the reviewer's answer where the office's stood; why not, if it cannot. */
    private static Optional<Result> refused(FieldVisits visits, ConflictCard card, FieldStanding standing) {
        return switch (standing) {
            case FieldStanding.Closed it -> Optional.of(new Result.Closed(it.why()));
            case FieldStanding.Open it -> switch (visits.save(
                    card.about().subject(),
                    it.sheet().orElseThrow(() -> new Stale("sheet")),
                    it.revision(),
                    withDevice(it.filled(), card),
                    card.line().device().value().toString())) {
                case SaveResult.Saved _ -> Optional.empty();
                case SaveResult.Refused refused -> Optional.of(new Result.Refused(refused.reason()));
                case SaveResult.Outdated late -> throw new IllegalStateException("the sheet was not locked: " + late);
            };
        };
    }

    private static Filled withDevice(Filled filled, ConflictCard card) {
        var at = card.conflict().at();
        var answer = card.conflict().device();
        var answers = filled.answers();
        return filled.with(answer == null ? answers.without(at) : answers.with(at, answer));
    }

    private Optional<FieldHandIn> handIn(FieldVisits visits, Visited about, FieldStanding standing) {
        if (!(standing instanceof FieldStanding.Open open) || open.sheet().isEmpty()) return Optional.empty();
        if (!everywhere.work(() -> conflicts.open(about)).isEmpty()) return Optional.empty();
        return everywhere.work(() -> packets.waitingToBeHandedIn(about, open.sheet().get())).map(it -> {
            var came = visits.handIn(about.subject());
            var fate = new Fate(it.fate().outcome(), it.fate().sheet(), it.fate().revision(), false, null, 0);
            shelf.at(clock.instant()).decided(it.arrival(), fate.handIn(Reason.of(came)));
            return came;
        });
    }

    private UserId user() {
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for it"));
    }
}
