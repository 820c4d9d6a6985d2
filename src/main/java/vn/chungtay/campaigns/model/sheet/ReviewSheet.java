package vn.chungtay.campaigns.model.sheet;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.survey.SheetId;

/**
 * How far the sheet of a household is.
 *
 * @param number of the sheet in this review; another one follows when the household is looked at again
 * @param revision that was handed in; absent while it is filled in
 * @param takenInAt since when its answers are in the register
 * @param returnedBecause why the commune gave it back; empty if it did not
 */
public record ReviewSheet(
        SheetId id,
        EntryId entry,
        int number,
        @Nullable Integer revision,
        @Nullable Instant takenInAt,
        String returnedBecause) {

    /** Where a sheet is. */
    public enum State {
        FILLING_IN,
        HANDED_IN,
        TAKEN_IN
    }

    public State state() {
        if (takenInAt != null) return State.TAKEN_IN;
        return revision == null ? State.FILLING_IN : State.HANDED_IN;
    }

    public Optional<Integer> handedIn() {
        return Optional.ofNullable(revision);
    }
}
