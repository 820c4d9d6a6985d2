package vn.chungtay.monitoring.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.monitoring.Round;

/**
 * What the reports of a unit and round show, whatever the layout: the unit itself and rows below it.
 *
 * @param days the days that were really counted, or would be
 * @param countedAt when the oldest of the counts was made; absent if nothing was counted
 * @param uncounted units whose areas nobody has counted; their figures are missing from the sums
 * @param rows in the order of the table; those of a district's communes follow the district
 */
public record ReportTable(
        UnitId place,
        Round round,
        RoundDays days,
        @Nullable Instant countedAt,
        List<String> uncounted,
        Counts total,
        List<Row> rows) {

    public ReportTable {
        uncounted = List.copyOf(uncounted);
        rows = List.copyOf(rows);
    }

    /**
     * @param unit absent for households whose village lies in no unit of the table
     * @param depth 0 for units directly below, 1 for the communes of a district
     */
    public record Row(@Nullable UnitId unit, String name, UnitLevel level, int depth, Counts counts) {}

    /** The first day on which the figures were counted; the round's own closing day once it was over. */
    public LocalDate closing() {
        return days.closing();
    }
}
