package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.ConflictCard.Choice;
import vn.chungtay.fieldwork.model.ConflictId;
import vn.chungtay.fieldwork.store.ConflictStore;
import vn.chungtay.fieldwork.store.PacketShelf;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
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
    private final PacketShelf shelf;
    private final VisitOwners owners;
    private final Clock clock;

    DecideConflict(
            Access access,
            Audit audit,
            ConflictStore conflicts,
            PacketShelf shelf,
            VisitOwners owners,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.conflicts = conflicts;
        this.shelf = shelf;
        this.owners = owners;
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
        var now = clock.instant();
        var result = new CardChoice(shelf.at(now), shelf.cards(user(), now), visits).make(card, choice);
        note(card, choice, result);
        return result;
    }

    private void note(ConflictCard card, Choice choice, Result result) {
        var about = Map.of("conflict", card.id().value(), "place", card.conflict().at().written());
        var subject = card.about().subject();
        switch (result) {
            case Result.Decided _ -> audit.changed(FieldworkAction.DECIDE.code(), subject, about, Map.of("chosen", choice));
            case Result.Changed _ -> audit.changed(FieldworkAction.DECIDE.code(), subject, about, Map.of("renewed", true));
            case Result.Closed _, Result.Refused _ -> {} // nothing was changed
        }
    }

    private UserId user() {
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for it"));
    }
}
