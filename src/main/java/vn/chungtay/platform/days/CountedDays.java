package vn.chungtay.platform.days;

import java.time.LocalDate;
import java.util.List;

/**
 * How a deadline in working days was counted.
 *
 * @param from the day of the event, which is not counted itself (Bộ luật Dân sự 2015 Điều 147)
 * @param counted the working days, in their order; the last one is the last day of the term
 * @param off days off between, without Saturdays and Sundays
 * @param notLoaded years within the term whose announced days off nobody has loaded, so that the term may be longer
 * @param notVerified years within the term whose days off nobody has compared with their text
 */
public record CountedDays(
        LocalDate from, List<LocalDate> counted, List<DayOff> off, List<Integer> notLoaded, List<Integer> notVerified) {

    public CountedDays {
        counted = List.copyOf(counted);
        off = List.copyOf(off);
        notLoaded = List.copyOf(notLoaded);
        notVerified = List.copyOf(notVerified);
    }

    /** The last day of the term. */
    public LocalDate last() {
        return counted.getLast();
    }
}
