package vn.chungtay.figures.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.figures.ClosingId;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.geography.UnitId;

/**
 * The figures of a unit at the end of a year as they were frozen (HHD-14). What ends year N begins year N+1.
 *
 * @param version 1 for the first closing of the year; later ones state a reason
 * @param by name of whoever froze them, absent for work of the system
 */
public record Closing(
        ClosingId id,
        UnitId unit,
        int year,
        int version,
        @Nullable String reason,
        Instant at,
        @Nullable String by,
        PovertyCounts counts) {

    /** The last day of a year, on which its figures are taken. */
    public static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** The first year after the closed one; its opening figures are these. */
    public int opens() {
        return year + 1;
    }

    /** What the records of today say of the same day, less what was frozen; all zero while nothing was put right. */
    public PovertyCounts correctedSince(PovertyCounts records) {
        return records.minus(counts);
    }
}
