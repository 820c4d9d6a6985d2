package vn.chungtay.registry;

import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.EditionId;

/**
 * A look as it was kept, beside what the evaluator of the same edition says to the same evidence now.
 *
 * @param edition of the standards by which it was decided; null for looks recorded before editions were kept
 * @param again what comes out now; null where this installation never had the edition
 * @param keptText the findings as they are stored
 * @param againText the findings computed again, in the same form; empty where they cannot be
 */
public record KeptLook(
        AssessmentRow row,
        @Nullable EditionId edition,
        @Nullable Classification again,
        String keptText,
        String againText) {

    /** Whether the same comes out, to the last byte of what is stored. */
    public Reproduced reproduced() {
        if (again == null) return Reproduced.EDITION_UNKNOWN;
        return row.outcome().equals(again) && keptText.equals(againText) ? Reproduced.SAME : Reproduced.DIFFERENT;
    }

    /** What computing again led to. */
    public enum Reproduced {
        SAME,
        DIFFERENT,
        EDITION_UNKNOWN
    }
}
