package vn.chungtay.fieldwork.usecase;

import org.jspecify.annotations.Nullable;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.fieldwork.model.ArrivalId;
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
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.survey.SaveResult;

/**
 * Takes packets in, one after the other as their line goes, and what they released. Everything happens in the transaction
 * of the caller, who has locked the line.
 */
final class PacketLine {

    private final Shelf shelf;
    private final FieldVisits visits;

    PacketLine(Shelf shelf, FieldVisits visits) {
        this.shelf = shelf;
        this.visits = visits;
    }

    /** Decides on what came, or says again what became of it. */
    Kept take(Packet packet, String digest, Sender sender) {
        var seen = shelf.find(packet.id());
        if (seen.isPresent()) {
            if (!seen.get().digest().equals(digest)) return quarantine(packet, digest, sender, Reason.ALTERED);
            return seen.get().waitsForItsDevice() ? answeredFor(seen.get()) : seen.get();
        }
        // The sheet is locked before anything is read that depends on it.
        var standing = visits.standing(packet.about().subject());
        var open = shelf.conflicts(packet.line());
        var decision = Intake.decide(packet, shelf.line(packet.line()), open, standing, sender);
        var kept = new Kept(ArrivalId.next(), digest, packet, sender, withoutSheet(decision), false);
        shelf.add(kept);
        var fate = carryOut(decision, kept);
        release(packet.line());
        return kept.with(fate);
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

    /** As {@link #quarantine}, and decides on nothing else. */
    Kept keep(Packet packet, String digest, Sender sender, Reason why) {
        var line = shelf.line(packet.line());
        var taken = why.keepsPlace() && line.has(packet.number()) ? Reason.SAME_NUMBER : why;
        var kept = new Kept(ArrivalId.next(), digest, packet, sender, Fate.quarantined(taken), false);
        shelf.add(kept);
        return kept;
    }

    /** A person wants it to be tried again. */
    Fate again(Kept kept) {
        var packet = kept.packet();
        var standing = visits.standing(packet.about().subject());
        var all = shelf.line(packet.line());
        // The number of one without a place may be another's.
        var line = kept.isInLine() ? all.without(packet.number()) : all;
        var fate = carryOut(Intake.again(packet, line, shelf.conflicts(packet.line()), standing, kept.sender()), kept);
        release(packet.line());
        return fate;
    }

    /** Whatever needs not wait any more is decided on. */
    void release(LineId id) {
        for (var next = shelf.line(id).released(); next.isPresent(); next = shelf.line(id).released()) {
            decideAnew(shelf.at(id, next.get()), shelf.line(id));
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
                var fate = Fate.applied(it.sheet(), saved.revision(), it.open().size());
                yield packet.handIn() ? fate.handIn(notHandedIn(packet.about())) : fate;
            }
        };
    }

    /** Why not; null if the sheet is handed in now. */
    private @Nullable Reason notHandedIn(Visited about) {
        return shelf.hasConflicts(about) ? Reason.CONFLICTS : Reason.of(visits.handIn(about.subject()));
    }
}
