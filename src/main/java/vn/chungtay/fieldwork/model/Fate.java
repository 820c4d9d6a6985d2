package vn.chungtay.fieldwork.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.SheetId;

/**
 * What became of a packet, in full.
 *
 * @param sheet in which the answers are; null unless applied
 * @param revision of that sheet; 0 unless applied
 * @param reason of the quarantine, or why the sheet was not handed in although it was asked for
 * @param conflicts about the line, still waiting for a person when it was applied
 */
public record Fate(
        Outcome outcome,
        @Nullable SheetId sheet,
        int revision,
        boolean handedIn,
        @Nullable Reason reason,
        int conflicts) {

    public static Fate held() {
        return new Fate(Outcome.HELD, null, 0, false, null, 0);
    }

    public static Fate quarantined(Reason why) {
        return new Fate(Outcome.QUARANTINED, null, 0, false, why, 0);
    }

    public static Fate applied(SheetId sheet, int revision, int conflicts) {
        return new Fate(Outcome.APPLIED, sheet, revision, false, null, conflicts);
    }

    /** As it was applied, with what waits today. */
    public Fate withConflicts(int waiting) {
        return outcome == Outcome.APPLIED ? new Fate(outcome, sheet, revision, handedIn, reason, waiting) : this;
    }

    /** @param why not; null if it was */
    public Fate handIn(@Nullable Reason why) {
        return new Fate(outcome, sheet, revision, why == null, why, conflicts);
    }
}
