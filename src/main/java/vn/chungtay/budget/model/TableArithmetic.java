package vn.chungtay.budget.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chungtay.budget.BudgetTable.Column;

/**
 * Whether a table adds up (BUD-10): total = central + local (and what has no source yet), local = province + district +
 * commune, a project = its sub-projects, the last row = the leaves. Of a sum that is wrong, the cell whose change mends
 * every wrong sum it stands in is proposed.
 */
public final class TableArithmetic {

    private static final List<Column> LOCAL =
            List.of(Column.PROVINCE, Column.DISTRICT, Column.COMMUNE, Column.LOCAL_UNSPLIT);

    private TableArithmetic() {}

    /** A cell by its line and column. */
    public record Cell(int line, Column column) {}

    /**
     * A sum that is wrong by more than rounding explains.
     *
     * @param suspect the cell to look at
     * @param printed what stands there, in đồng
     * @param proposed what mends it, in đồng
     */
    public record Mistake(Cell suspect, long printed, long proposed) {}

    private record Sum(Cell whole, List<Cell> parts) {}

    /** @param rounding the last printed place in đồng; parts may each be half of it off */
    public static List<Mistake> mistakes(PastedTable table, long rounding) {
        var values = values(table);
        var sums = sums(table);
        var mistakes = new ArrayList<Mistake>();
        for (var wrong = wrong(sums, values, rounding); !wrong.isEmpty(); wrong = wrong(sums, values, rounding)) {
            var mistake = mend(sums, values, rounding, wrong.getFirst());
            if (mistakes.stream().anyMatch(it -> it.suspect().equals(mistake.suspect()))) break;
            mistakes.add(mistake);
            values.put(mistake.suspect(), mistake.proposed());
        }
        return mistakes;
    }

    private static Map<Cell, Long> values(PastedTable table) {
        var values = new LinkedHashMap<Cell, Long>();
        table.rows().forEach(row -> row.cells().forEach((column, dong) -> values.put(new Cell(row.line(), column), dong)));
        return values;
    }

    private static List<Sum> sums(PastedTable table) {
        var sums = new ArrayList<Sum>();
        for (var row : table.rows()) {
            across(sums, row, Column.TOTAL, state(row));
            across(sums, row, Column.LOCAL, LOCAL);
            var parts = row.total() ? table.leaves() : table.below(row);
            if (!parts.isEmpty()) row.cells().keySet().forEach(column -> sums.add(down(row, parts, column)));
        }
        return sums;
    }

    /** What the State gives: its local money as a whole, or by level where no column has the whole. */
    private static List<Column> state(PastedTable.Row row) {
        var columns = new ArrayList<>(List.of(Column.CENTRAL, Column.UNSPLIT));
        if (row.cells().containsKey(Column.LOCAL)) columns.add(Column.LOCAL);
        else columns.addAll(LOCAL);
        return columns;
    }

    private static void across(List<Sum> sums, PastedTable.Row row, Column whole, List<Column> parts) {
        var there = parts.stream().filter(row.cells()::containsKey).map(it -> new Cell(row.line(), it)).toList();
        if (row.cells().containsKey(whole) && there.size() > 1) sums.add(new Sum(new Cell(row.line(), whole), there));
    }

    private static Sum down(PastedTable.Row row, List<PastedTable.Row> parts, Column column) {
        return new Sum(
                new Cell(row.line(), column),
                parts.stream().filter(it -> it.cells().containsKey(column)).map(it -> new Cell(it.line(), column)).toList());
    }

    private static List<Sum> wrong(List<Sum> sums, Map<Cell, Long> values, long rounding) {
        return sums.stream().filter(it -> !holds(it, values, rounding)).toList();
    }

    /** Each printed number hides up to half of the last place, the whole as well as every part. */
    private static boolean holds(Sum sum, Map<Cell, Long> values, long rounding) {
        return Math.abs(values.getOrDefault(sum.whole(), 0L) - parts(sum, values)) * 2 <= rounding * (sum.parts().size() + 1);
    }

    private static long parts(Sum sum, Map<Cell, Long> values) {
        return sum.parts().stream().map(values::get).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    /** The cell of the wrong sum after whose mending the fewest sums are wrong; the whole itself if none is better. */
    private static Mistake mend(List<Sum> sums, Map<Cell, Long> values, long rounding, Sum wrong) {
        var difference = parts(wrong, values) - values.getOrDefault(wrong.whole(), 0L);
        var best = new Mistake(wrong.whole(), values.getOrDefault(wrong.whole(), 0L), parts(wrong, values));
        var fewest = left(sums, values, rounding, best);
        for (var part : wrong.parts()) {
            var printed = values.getOrDefault(part, 0L);
            if (printed < difference) continue;
            var other = new Mistake(part, printed, printed - difference);
            var left = left(sums, values, rounding, other);
            if (left >= fewest) continue;
            best = other;
            fewest = left;
        }
        return best;
    }

    private static int left(List<Sum> sums, Map<Cell, Long> values, long rounding, Mistake mended) {
        var then = new LinkedHashMap<>(values);
        then.put(mended.suspect(), mended.proposed());
        return wrong(sums, then, rounding).size();
    }
}
