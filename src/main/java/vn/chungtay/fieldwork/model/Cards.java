package vn.chungtay.fieldwork.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.SheetId;

/** Where cards are kept that somebody decides, in the name of whoever does. */
public interface Cards {

    /** @return false if it was ended before */
    boolean decide(ConflictCard card, ConflictCard.Choice choice);

    /**
     * Ends it, because the office has another answer by now, and opens one with that.
     *
     * @param office that stands now; null: none
     * @return false if it was ended before
     */
    boolean renew(ConflictCard card, @Nullable Answer office);

    /** The packet whose wish to hand the sheet in waits for the conflicts about it. */
    Optional<Kept> waitingToBeHandedIn(Visited about, SheetId sheet);
}
