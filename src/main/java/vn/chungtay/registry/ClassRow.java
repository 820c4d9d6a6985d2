package vn.chungtay.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

/**
 * A class that a household has by decision.
 *
 * @param days the first day is always known
 * @param decidedOn the date on the decision, from which the 36 months after an escape are counted (HHD-04)
 * @param assessment the look at the household on which the decision rests, if there is a record of it
 */
public record ClassRow(
        PovertyClass povertyClass,
        DateRange days,
        @Nullable String decisionNo,
        @Nullable LocalDate decidedOn,
        @Nullable AssessmentId assessment) {

    public ClassRow {
        if (days.from() == null) throw new IllegalArgumentException("a class has a first day");
    }

    /** As it stood on a day within it or later: whether it would end after that day nobody knew. */
    public ClassRow asKnownOn(LocalDate day) {
        if (days.lastDay().filter(it -> it.isAfter(day)).isEmpty()) return this;
        return new ClassRow(povertyClass, new DateRange(days.from(), null), decisionNo, decidedOn, assessment);
    }
}
