package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.chungtay.shared.DateRange;

/**
 * How long a household is watched that was recognised as escaped on one of these days (HHD-04). The corresponding day of the
 * last month belongs to the term, as in {@code registry.pub_escape}: recognised on 15/12/2021 means until 15/12/2024
 * included. A month without that day ends the term on its last day.
 *
 * @param months of the term, above 0
 * @param basis the text it is from
 * @param verified whether somebody has compared it with the text
 */
public record WatchTerm(DateRange days, int months, String basis, boolean verified) {

    public WatchTerm {
        if (months <= 0) throw new IllegalArgumentException("a term of " + months + " months");
    }

    /** The last day of the term, included. */
    public LocalDate lastDay(LocalDate recognised) {
        return recognised.plusMonths(months);
    }

    public boolean holdsOn(LocalDate recognised, LocalDate day) {
        return !day.isBefore(recognised) && !day.isAfter(lastDay(recognised));
    }

    /**
     * Months of the term that are not over: all of them on the day of recognition, none on the last day. Between, one less
     * from each corresponding day on.
     */
    public int monthsLeft(LocalDate recognised, LocalDate day) {
        if (!holdsOn(recognised, day)) return 0;
        var over = (int) ChronoUnit.MONTHS.between(recognised, day);
        if (!recognised.plusMonths(over + 1L).isAfter(day)) over++;
        return months - over;
    }
}
