package vn.chungtay.shared;

import java.time.LocalDate;
import java.time.Period;

/**
 * When a person was born, as exactly as is known. Old papers often give only the year; the missing part is then the
 * first of January or of the month, and the precision says so.
 *
 * @param date the known day, or the first day of the known month or year
 */
public record BirthDate(LocalDate date, Precision precision) {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public static BirthDate onDay(LocalDate day) {
        return new BirthDate(day, Precision.DAY);
    }

    public static BirthDate inMonth(int year, int month) {
        return new BirthDate(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    public static BirthDate inYear(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    public boolean isEstimated() {
        return precision != Precision.DAY;
    }

    /** The last day on which the person can have been born. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
        };
    }

    /** Full years on that day; a person is 16 on the sixteenth birthday itself (HHD-11). */
    public int ageOn(LocalDate day) {
        return Period.between(date, day).getYears();
    }
}
