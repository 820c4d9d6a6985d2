package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Applies the standard in force on a day. Pure: the same evidence and day give the same answer, without a clock, a
 * database or a file, so bulk runs and a single household use the same thing.
 */
public interface Classifier {

    /** The rule in force on that day. Look it up once for a bulk run. */
    Rule on(LocalDate day);

    /**
     * The rule by which a review classifies that looks at households on that day. The review of autumn decides for
     * the year after it, so at a change of standards this can differ from {@link #on}; the parameter file
     * {@code review_standard.yaml} says which.
     */
    Rule inReview(LocalDate day);

    /** Which standard {@link #inReview} applies; empty if none is known. A stored look at a household keeps it. */
    Optional<StandardId> reviewStandard(LocalDate day);

    default Classification classify(Evidence evidence, LocalDate day) {
        return on(day).classify(evidence);
    }

    /** How the households of one day are classified. */
    interface Rule {

        Classification classify(Evidence evidence);
    }
}
