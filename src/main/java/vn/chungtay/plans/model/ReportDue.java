package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A report that somebody owes by a day.
 *
 * @param via through whom; may be empty
 * @param words of the plan about it
 * @param day the last day in time
 */
public record ReportDue(String reporter, String receiver, String via, String words, LocalDate day) {

    /** Whole days from today; below 0 if the day is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }
}
