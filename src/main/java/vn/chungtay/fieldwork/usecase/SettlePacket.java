package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.store.PacketShelf;
import vn.chungtay.fieldwork.store.PacketStore;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** Looks after what could not be taken in: tries it again, or says why it stays as it is. Nothing is ever taken away. */
@Service
public class SettlePacket {

    private final Access access;
    private final Audit audit;
    private final PacketStore packets;
    private final PacketShelf shelf;
    private final PacketDesk desk;
    private final Clock clock;

    SettlePacket(
            Access access, Audit audit, PacketStore packets, PacketShelf shelf, PacketDesk desk, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.packets = packets;
        this.shelf = shelf;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Decides on it anew, by the caller's right to fill the sheet in, and then on those that waited behind it. One that is
     * held is applied although an earlier one is missing.
     *
     * @return what became of it; a {@link Stale} if it was applied or settled before, a {@link NotFound} if it cannot even
     *     be read
     */
    @Transactional
    public Fate tryAgain(ArrivalId id) {
        var kept = waiting(id);
        packets.lock(kept.packet().line());
        // Somebody may have been quicker while we waited.
        var still = waiting(id);
        var fate = desk.line(shelf.at(clock.instant()), still.packet()).again(still);
        note(still, Map.of("outcome", fate.outcome()));
        return fate;
    }

    /**
     * It stays as it is; those behind it are decided on as if it had been applied.
     *
     * @param because in the words of whoever settles it, not blank
     */
    @Transactional
    public void settle(ArrivalId id, String because) {
        var place = packets.placeOf(id).orElseThrow(() -> new NotFound("packet"));
        access.require(FieldworkAction.DECIDE, place);
        var kept = packets.find(id);
        kept.ifPresent(it -> packets.lock(it.packet().line()));
        if (!packets.settle(id, user(), because.strip(), clock.instant())) throw new Stale("packet");
        audit.changed(FieldworkAction.DECIDE.code(), id, Map.of(), Map.of("settled", true));
        kept.filter(Kept::isInLine)
                .map(Kept::packet)
                .ifPresent(it -> desk.line(shelf.at(clock.instant()), it).release(it.line()));
    }

    private Kept waiting(ArrivalId id) {
        var place = packets.placeOf(id).orElseThrow(() -> new NotFound("packet"));
        access.require(FieldworkAction.DECIDE, place);
        var kept = packets.find(id).orElseThrow(() -> new NotFound("packet"));
        if (kept.settled() || kept.fate().outcome() == Outcome.APPLIED) throw new Stale("packet");
        return kept;
    }

    private void note(Kept kept, Map<String, ?> after) {
        audit.changed(FieldworkAction.DECIDE.code(), kept.arrival(), Map.of("outcome", kept.fate().outcome()), after);
    }

    private UserId user() {
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for it"));
    }
}
