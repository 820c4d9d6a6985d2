package vn.chungtay.figures.model;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.figures.RelapseCounts;
import vn.chungtay.geography.Unit;

/**
 * Relapse and new poverty in a unit between two days, by the units directly below it.
 *
 * @param boundaries the day whose units are the rows
 * @param remainder households that belong to the unit and to none of its rows, part of the total
 */
public record RelapseTable(
        Unit unit,
        LocalDate start,
        LocalDate end,
        LocalDate boundaries,
        List<Row> rows,
        RelapseCounts remainder,
        RelapseCounts total) {

    /** One unit with its counts. */
    public record Row(Unit unit, RelapseCounts counts) {}

    public RelapseTable {
        rows = List.copyOf(rows);
    }

    /** The total is counted by itself; what the rows do not explain is the remainder. */
    public static RelapseTable of(
            Unit unit, LocalDate start, LocalDate end, LocalDate boundaries, List<Row> rows, RelapseCounts total) {
        var inRows = rows.stream().map(Row::counts).reduce(RelapseCounts.NONE, RelapseCounts::plus);
        return new RelapseTable(
                unit, start, end, boundaries, rows, rows.isEmpty() ? RelapseCounts.NONE : total.minus(inRows), total);
    }

    public boolean hasRemainder() {
        return !remainder.isEmpty();
    }
}
