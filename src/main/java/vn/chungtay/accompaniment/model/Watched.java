package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.PovertyClass;

/**
 * A household that escaped poverty (HHD-04).
 *
 * @param now its class; absent if none is decided
 * @param recognised day of the decision; absent if nobody wrote it down
 * @param lastDay of the term, included; absent where there is none
 * @param monthsLeft of the term, 0 if it is over
 * @param again the day from which it is poor or near-poor again
 * @param companion who goes there; absent if that is the people's committee of the commune
 * @param duties that wait
 * @param due the day of the first of them
 */
public record Watched(
        Place place,
        @Nullable PovertyClass now,
        @Nullable LocalDate recognised,
        @Nullable LocalDate lastDay,
        int monthsLeft,
        WatchState state,
        @Nullable LocalDate again,
        @Nullable Charge companion,
        int duties,
        @Nullable LocalDate due,
        int visits) {

    public boolean isLate(LocalDate day) {
        return due != null && due.isBefore(day);
    }
}
