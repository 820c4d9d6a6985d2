package vn.chungtay.campaigns.model.hint;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody said who had looked into a hint.
 *
 * @param hits of the hint as they saw it
 * @param of how many
 */
public record HintNote(ReviewHint.Scope scope, UUID whose, String kind, String block, long hits, long of, String said, String by, LocalDate on) {

    /** Whether it is about this hint, whatever its numbers are by now. */
    public boolean isAbout(ReviewHint it) {
        return scope == it.scope() && whose.equals(it.of()) && kind.equals(it.hint().kind().name()) && block.equals(it.block());
    }

    /** Whether nothing has been added since. */
    public boolean holdsFor(ReviewHint it) {
        return isAbout(it) && hits == it.hint().hits() && of == it.hint().of();
    }
}
