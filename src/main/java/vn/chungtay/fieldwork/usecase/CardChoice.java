package vn.chungtay.fieldwork.usecase;

import java.util.Optional;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.fieldwork.model.Cards;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.ConflictCard.Choice;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Shelf;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.usecase.DecideConflict.Result;
import vn.chungtay.platform.Stale;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SaveResult;

/** Carries out a choice between two answers, in the transaction of the caller. */
final class CardChoice {

    private final Shelf shelf;
    private final Cards cards;
    private final FieldVisits visits;

    CardChoice(Shelf shelf, Cards cards, FieldVisits visits) {
        this.shelf = shelf;
        this.cards = cards;
        this.visits = visits;
    }

    /** A {@link Stale} if somebody decided it before, or the reviewer went on from it. */
    Result make(ConflictCard card, Choice choice) {
        // Locks the sheet: what comes from a device meanwhile is merged with what is decided here.
        var standing = visits.standing(card.about().subject());
        if (standing instanceof FieldStanding.Open open && hasChanged(open, card)) return renewed(card, open);
        var refused = choice == Choice.DEVICE ? refused(card, standing) : Optional.<Result>empty();
        if (refused.isPresent()) return refused.get();
        if (!cards.decide(card, choice)) throw new Stale("conflict");
        return new Result.Decided(handIn(card.about(), standing));
    }

    /** Where the office came round to the reviewer's answer, either choice is the same. */
    private static boolean hasChanged(FieldStanding.Open standing, ConflictCard card) {
        var now = standing.filled().answers().at(card.conflict().at());
        return !now.equals(Optional.ofNullable(card.conflict().office())) && !now.equals(Optional.ofNullable(card.conflict().device()));
    }

    /** Nobody has seen the answer that stands now beside the reviewer's. */
    private Result renewed(ConflictCard card, FieldStanding.Open standing) {
        var now = standing.filled().answers().at(card.conflict().at());
        if (!cards.renew(card, now.orElse(null))) throw new Stale("conflict");
        return new Result.Changed();
    }

    /** Puts the reviewer's answer where the office's stood; why not, if it cannot. */
    private Optional<Result> refused(ConflictCard card, FieldStanding standing) {
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

    private Optional<FieldHandIn> handIn(Visited about, FieldStanding standing) {
        if (shelf.hasConflicts(about)) return Optional.empty();
        var wish = standing instanceof FieldStanding.Open open
                ? open.sheet().flatMap(it -> cards.waitingToBeHandedIn(about, it))
                : Optional.<Kept>empty();
        var came = wish.map(it -> {
            var done = visits.handIn(about.subject());
            shelf.decided(it.arrival(), it.fate().withConflicts(0).handIn(Reason.of(done)));
            return done;
        });
        // What was not heeded with the last decision waits for nothing any more.
        shelf.endWishes(about);
        return came;
    }
}
