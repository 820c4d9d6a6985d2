package vn.chungtay.approvals;

import java.time.Instant;

/**
 * A step of a dossier that somebody has taken.
 *
 * @param who the name of the person, as it is now
 * @param note why, or what else was said; may be empty
 */
public record PastStep(StepAct act, Outcome outcome, String who, Instant at, String note) {

    /** What was done with the dossier at the step. */
    public enum Outcome {
        DONE,
        RETURNED,
        WITHDRAWN
    }
}
