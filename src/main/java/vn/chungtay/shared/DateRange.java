package vn.chungtay.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the last, both included. A missing first day means "since before our records", a missing
 * last day means "still running".
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final DateRange ALWAYS = new DateRange(null, null);

    public DateRange {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("range ends before it starts: " + from + " to " + to);
        }
    }

    public static DateRange startingOn(LocalDate from) {
        return new DateRange(from, null);
    }

    public static DateRange until(LocalDate to) {
        return new DateRange(null, to);
    }

    public static DateRange between(LocalDate from, LocalDate to) {
        return new DateRange(from, to);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(DateRange other) {
        return startsOnOrBefore(other.to) && other.startsOnOrBefore(to);
    }

    public boolean isOpen() {
        return to == null;
    }

    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(to);
    }

    private boolean startsOnOrBefore(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
