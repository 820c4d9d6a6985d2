package vn.chungtay.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;

/**
 * The poverty table of a unit on a day: the units directly below it, and the unit itself as the total.
 *
 * @param asOf the day of the figures
 * @param boundaries the day whose units are the rows; the same as {@code asOf} unless a series crosses a merger (DAT-10)
 * @param rows in the order of the official codes
 * @param remainder households that belong to the unit and to none of its rows, such as those of a village whose new
 *     commune nobody has recorded yet; part of the total
 */
public record PovertyTable(
        Unit unit,
        LocalDate asOf,
        LocalDate boundaries,
        List<Row> rows,
        PovertyCounts remainder,
        PovertyCounts total) {

    /** One unit with its counts. */
    public record Row(Unit unit, PovertyCounts counts) {}

    public PovertyTable {
        rows = List.copyOf(rows);
    }

    /** The total is the unit's own count of the records; what its rows do not explain is the remainder. */
    public static PovertyTable of(
            Unit unit, LocalDate asOf, LocalDate boundaries, List<Row> rows, PovertyCounts total) {
        var inRows = rows.stream().map(Row::counts).reduce(PovertyCounts.NONE, PovertyCounts::plus);
        var remainder = rows.isEmpty() ? PovertyCounts.NONE : total.minus(inRows);
        return new PovertyTable(unit, asOf, boundaries, rows, remainder, total);
    }

    public boolean hasRemainder() {
        return !remainder.equals(PovertyCounts.NONE);
    }

    public Optional<PovertyCounts> countsOf(UnitId id) {
        return rows.stream().filter(row -> row.unit().id().equals(id)).map(Row::counts).findFirst();
    }
}
