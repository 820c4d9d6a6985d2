package vn.chungtay.targets.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told of a result (TGT-25).
 *
 * @param source from which list or book it comes
 * @param fileName of the evidence, as it is filed
 * @param reportedBy name of the person
 */
public record ReportedResult(
        UUID id,
        LocalDate asOf,
        Result result,
        String source,
        String evidence,
        String fileName,
        String reportedBy,
        @Nullable String checkedBy,
        @Nullable String confirmedBy) {

    /** How far it can be relied on. */
    public enum State {
        REPORTED,
        CHECKED,
        CONFIRMED
    }

    public State state() {
        if (confirmedBy != null) return State.CONFIRMED;
        return checkedBy == null ? State.REPORTED : State.CHECKED;
    }
}
