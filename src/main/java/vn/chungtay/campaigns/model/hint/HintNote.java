package vn.chungtay.campaigns.model.hint;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody said who had looked into a hint.
 *
 * @param hits of the hint as they saw it
 * @param own by whoever filled the sheets in, of a village all of them: an explanation, which does not answer for the commune
 * @param of how many
 */
public record HintNote(ReviewHint.Scope scope, UUID whose, String kind, String block, long hits, long of, String said, String by, LocalDate on, boolean own) {

    /** Whether it is about this hint, whatever its numbers are by now. */
    public boolean isAbout(ReviewHint it) {
        return scope == it.scope() && whose.equals(it.of()) && kind.equals(it.hint().kind().name()) && block.equals(it.block());
    }

    /** Whether somebody else has looked into it, and nothing has been added since. */
    public boolean holdsFor(ReviewHint it) {
        return !own && isAbout(it) && hits == it.hint().hits() && of == it.hint().of();
    }
}
