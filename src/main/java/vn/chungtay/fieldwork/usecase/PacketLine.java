package vn.chungtay.fieldwork.usecase;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.fieldwork.model.Decision;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Intake;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Line;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.Packet;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Sender;
import vn.chungtay.fieldwork.model.Shelf;
import vn.chungtay.survey.SaveResult;

/**
 * Takes packets in, one after the other as their line goes, and what they released. Everything happens in the transaction
 * of the caller, who has locked the line.
 */
final class PacketLine {

    private static final Logger LOG = LoggerFactory.getLogger(PacketLine.class);

    private final Shelf shelf;
    private final FieldVisits visits;
    private final Attempt attempt;

    PacketLine(Shelf shelf, FieldVisits visits, Attempt attempt) {
        this.shelf = shelf;
        this.visits = visits;
        this.attempt = attempt;
    }

    /** Decides on what came, or says what became of it until today. If it breaks, the whole transaction is of no use. */
    Kept take(Packet packet, String digest, Sender sender) {
        var seen = shelf.find(packet.id());
        if (seen.isPresent()) {
            if (!seen.get().digest().equals(digest)) return quarantine(packet, digest, sender, Reason.ALTERED);
            return seen.get().waitsForItsDevice() ? answeredFor(seen.get()) : asOfNow(seen.get());
        }
        // The sheet is locked before anything is read that depends on it.
        var standing = visits.standing(packet.about().subject());
        var open = shelf.conflicts(packet.line());
        var decision = Intake.decide(packet, shelf.line(packet.line()), open, standing, sender);
        var kept = Kept.come(digest, packet, sender, withoutSheet(decision));
        shelf.add(kept);
        var fate = carryOut(decision, kept);
        release(packet.line());
        return kept.with(fate);
    }

    /** Conflicts may have been decided since it was applied. */
    private Kept asOfNow(Kept kept) {
        return kept.with(kept.fate().withConflicts(shelf.conflicts(kept.packet().line()).size()));
    }

    /** It came by the open door before, and now its device or the office answers for it. */
    private Kept answeredFor(Kept kept) {
        var line = kept.packet().line();
        var fate = decideAnew(kept, shelf.line(line));
        release(line);
        return kept.with(fate);
    }

    /** Keeps it whole for a person, whatever its line says. */
    Kept quarantine(Packet packet, String digest, Sender sender, Reason why) {
        var kept = keep(packet, digest, sender, why);
        release(packet.line());
        return kept;
    }

    /** As {@link #quarantine}, and asks nothing of whoever sent people out: what was held waits behind it. */
    Kept keepBroken(Packet packet, String digest, Sender sender) {
        var kept = keep(packet, digest, sender, Reason.FAILED);
        for (var next = released(packet.line()); next.isPresent(); next = released(packet.line())) {
            if (!isBehind(next.get())) break;
            shelf.decided(next.get().arrival(), Fate.quarantined(Reason.BEHIND));
        }
        return kept;
    }

    private Kept keep(Packet packet, String digest, Sender sender, Reason why) {
        var line = shelf.line(packet.line());
        var taken = why.keepsPlace() && line.has(packet.number()) ? Reason.SAME_NUMBER : why;
        var kept = Kept.come(digest, packet, sender, Fate.quarantined(taken));
        shelf.add(kept);
        return kept;
    }

    /** A person wants it to be tried again. */
    Fate again(Kept kept) {
        var fate = unlessItBreaks(kept, () -> decideAgain(kept));
        release(kept.packet().line());
        return fate;
    }

    private Fate decideAgain(Kept kept) {
        var packet = kept.packet();
        var standing = visits.standing(packet.about().subject());
        var all = shelf.line(packet.line());
        // The number of one without a place may be another's.
        var line = kept.isInLine() ? all.without(packet.number()) : all;
        return carryOut(Intake.again(packet, line, shelf.conflicts(packet.line()), standing, kept.sender()), kept);
    }

    /** Whatever needs not wait any more is decided on. */
    void release(LineId id) {
        for (var next = released(id); next.isPresent(); next = released(id)) {
            var kept = next.get();
            unlessItBreaks(kept, () -> decideAnew(kept, shelf.line(id)));
        }
    }

    private Optional<Kept> released(LineId id) {
        return shelf.line(id).released().map(it -> shelf.at(id, it));
    }

    private boolean isBehind(Kept kept) {
        return shelf.line(kept.packet().line()).before(kept.packet().number()) == Line.Before.SOMETHING_STUCK;
    }

    /** One that breaks waits for a person; it is no reason to refuse the one that released it. */
    private Fate unlessItBreaks(Kept kept, Supplier<Fate> deciding) {
        try {
            return attempt.of(deciding);
        } catch (RuntimeException e) {
            if (Attempt.isWorthRepeating(e)) throw e;
            LOG.error("a packet broke the program and waits in quarantine: {}", kept.packet().id(), e);
            var fate = Fate.quarantined(Reason.FAILED);
            shelf.decided(kept.arrival(), fate);
            return fate;
        }
    }

    private Fate decideAnew(Kept kept, Line line) {
        var packet = kept.packet();
        var standing = visits.standing(packet.about().subject());
        var others = line.without(packet.number());
        return carryOut(Intake.decide(packet, others, shelf.conflicts(packet.line()), standing, kept.sender()), kept);
    }

    private Fate carryOut(Decision decision, Kept kept) {
        var fate = decision instanceof Decision.Apply it ? apply(it, kept) : withoutSheet(decision);
        if (!fate.equals(kept.fate())) shelf.decided(kept.arrival(), fate);
        return fate;
    }

    /** One that is to be applied counts as held until it is. */
    private static Fate withoutSheet(Decision decision) {
        return switch (decision) {
            case Decision.Quarantine it -> Fate.quarantined(it.why());
            case Decision.Hold _, Decision.Apply _ -> Fate.held();
        };
    }

    private Fate apply(Decision.Apply it, Kept kept) {
        var packet = kept.packet();
        var subject = packet.about().subject();
        var device = packet.line().device().value().toString();
        return switch (visits.save(subject, it.sheet(), it.seen(), it.filled(), device)) {
            case SaveResult.Refused refused -> Fate.quarantined(Reason.of(refused.reason()));
            case SaveResult.Outdated late -> throw new IllegalStateException("the sheet was not locked: " + late);
            case SaveResult.Saved saved -> {
                shelf.leaveOpen(packet.line(), kept.arrival(), it.open());
                // Whoever went on has not wished it again.
                shelf.endWishes(packet.about());
                var fate = Fate.applied(it.sheet(), saved.revision(), it.open().size());
                yield packet.handIn() ? fate.handIn(notHandedIn(kept)) : fate;
            }
        };
    }

    /** Why not; null if the sheet is handed in now. */
    private @Nullable Reason notHandedIn(Kept kept) {
        if (kept.wishIsPast()) return Reason.WISH_PAST;
        var about = kept.packet().about();
        return shelf.hasConflicts(about) ? Reason.CONFLICTS : Reason.of(visits.handIn(about.subject()));
    }
}
