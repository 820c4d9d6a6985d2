package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * A total that agrees in no column with the rows it stands under: a row is there twice, or a row was lost. A single wrong
 * cell breaks one column; all of them break together when a row does.
 */
final class RowsLeftOut implements Check {

    private static final int LEAST_COLUMNS = 2;

    @Override
    public List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        for (var table : plan.tables())
            for (var group : new RowGroups(table).broken()) {
                var gaps = gaps(table, group);
                if (gaps.size() < LEAST_COLUMNS) continue;
                var twice = twice(table, group, gaps);
                if (twice.isPresent()) found.add(twice(table, twice.get(), group));
                else if (isLost(table, group, gaps)) found.add(lost(table, group, gaps));
            }
        return found;
    }

    /** In the columns that hold the row had nothing; they are the fewer. */
    private static boolean isLost(TableFigures table, RowGroups.Group group, List<Gap> gaps) {
        return gaps.stream().allMatch(gap -> gap.off.signum() > 0) && new RowGroups(table).holds(group) * 2 < gaps.size();
    }

    /** How much the total is above the sum of its rows in one column, by more than rounding. */
    private record Gap(int column, BigDecimal off) {}

    private static List<Gap> gaps(TableFigures table, RowGroups.Group group) {
        var gaps = new ArrayList<Gap>();
        for (var column : table.additive()) {
            var at = column;
            var total = table.at(group.parent(), column);
            if (total.isEmpty() || total.get().value().signum() == 0) continue;
            var sum = group.children().stream()
                    .flatMap(row -> table.at(row, at).stream())
                    .map(Quantity::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var off = total.get().value().subtract(sum);
            var room = total.get().counted() ? BigDecimal.ZERO : total.get().step().multiply(new BigDecimal(group.children().size()));
            if (off.abs().compareTo(room) > 0) gaps.add(new Gap(column, off));
        }
        return gaps;
    }

    /** The second of two equal rows, when the columns agree without it. */
    private static Optional<Integer> twice(TableFigures table, RowGroups.Group group, List<Gap> gaps) {
        return group.children().stream()
                .filter(row -> group.children().stream().anyMatch(other -> other < row && isSame(table, other, row)))
                .filter(row -> gaps.stream().allMatch(gap -> table.at(row, gap.column)
                        .map(Quantity::value)
                        .orElse(BigDecimal.ZERO)
                        .negate()
                        .compareTo(gap.off) == 0))
                .findFirst();
    }

    private static boolean isSame(TableFigures table, int one, int other) {
        var first = table.rows().get(one);
        var second = table.rows().get(other);
        return first.label().equals(second.label())
                && table.additive().stream().allMatch(column -> Objects.equals(printed(table, one, column), printed(table, other, column)));
    }

    private static String printed(TableFigures table, int row, int column) {
        return table.at(row, column).map(Quantity::printed).orElse("");
    }

    private static Finding twice(TableFigures table, int row, RowGroups.Group group) {
        var line = table.rows().get(row).line();
        var label = table.rows().get(row).label();
        return new Finding(
                Gravity.ERROR, FindingKind.SUM, new Place(line.number(), label), label, "",
                Said.of("plancheck.table.row_twice", label), List.of(place(table, group.parent())));
    }

    private static Finding lost(TableFigures table, RowGroups.Group group, List<Gap> gaps) {
        var off = String.join("; ", gaps.stream().map(gap -> missing(table, group, gap)).toList());
        return new Finding(
                Gravity.CONTRADICTION, FindingKind.SUM, place(table, group.parent()), table.rows().get(group.parent()).label(), "",
                Said.of("plancheck.table.row_lost", off), List.of());
    }

    private static String missing(TableFigures table, RowGroups.Group group, Gap gap) {
        var total = table.at(group.parent(), gap.column).orElseThrow();
        return table.table().lowestHead(gap.column) + ": " + total.print(gap.off);
    }

    private static Place place(TableFigures table, int row) {
        return new Place(table.rows().get(row).line().number(), table.rows().get(row).label());
    }
}
