package vn.chungtay.geography.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;

/** A unit above, and the days on which it is there. */
public record Stay(UnitId above, DateRange days) {

    /** The part of these days that lies within others; empty if there is none. */
    public Optional<Stay> within(DateRange others) {
        if (!days.overlaps(others)) return Optional.empty();
        return Optional.of(new Stay(above, new DateRange(
                later(days.from(), others.from()), earlier(days.to(), others.to()))));
    }

    /** Whether the unit above is there on the first day of these days. */
    public boolean isThereAtStartOf(DateRange others) {
        return others.from() == null ? days.from() == null : days.contains(others.from());
    }

    static List<Stay> within(List<Stay> stays, DateRange days) {
        return stays.stream().flatMap(stay -> stay.within(days).stream()).toList();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
