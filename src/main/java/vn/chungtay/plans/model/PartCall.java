package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.chungtay.programme.ComponentCode;

/**
 * The standing agency asks whoever leads a part to hand it in (PLN-07).
 *
 * @param handedInOn absent while it is missing
 * @param paper on whose word it was recorded, when nobody of that office did it themselves; empty otherwise
 * @param givenBack what was to be mended when it was given back; empty if it never was
 */
public record PartCall(
        ComponentCode component, String organisation, LocalDate due, @Nullable LocalDate handedInOn, String paper, String givenBack) {

    /** Where it stands. */
    public enum State {
        HANDED_IN,
        HANDED_IN_LATE,
        MISSING,
        LATE
    }

    public State stateOn(LocalDate day) {
        if (handedInOn != null) return handedInOn.isAfter(due) ? State.HANDED_IN_LATE : State.HANDED_IN;
        return day.isAfter(due) ? State.LATE : State.MISSING;
    }

    public boolean missing() {
        return handedInOn == null;
    }

    /** Whole days after the day on which it was due; 0 in time. */
    public long daysLate(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(due, handedInOn == null ? day : handedInOn));
    }
}
