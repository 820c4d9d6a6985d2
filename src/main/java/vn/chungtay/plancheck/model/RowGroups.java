package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chungtay.plancheck.FindingKind;

/**
 * Which rows are sums of which others: heads of groups, subtotals, totals above or below. A group is believed when its
 * columns bear it out; the columns that do not are the findings.
 */
final class RowGroups {

    /** A row and the rows it is the sum of. */
    record Group(int parent, List<Integer> children) {}

    private final TableFigures table;
    private final int[] depths;
    private final boolean[] totals;

    RowGroups(TableFigures table) {
        this.table = table;
        depths = depths(table.rows());
        totals = new boolean[table.size()];
        for (var row = 0; row < totals.length; row++) totals[row] = table.rows().get(row).isTotal();
    }

    List<Group> believed() {
        var groups = new ArrayList<Group>();
        for (var row = 0; row < table.size(); row++) {
            var parent = row;
            candidates(row).stream()
                    .filter(children -> !children.isEmpty() && !children.contains(parent))
                    .map(children -> new Group(parent, children))
                    .filter(this::isBelieved)
                    .forEach(groups::add);
        }
        return groups;
    }

    /** Totals of plain lists, and heads of groups, that at least half of the columns do not bear out. */
    List<Group> broken() {
        var believed = table.groups();
        return IntStream.range(0, table.size())
                .mapToObj(row -> new Group(row, isTotal(row) ? allBut(row) : top(below(row))))
                .filter(group -> isTotal(group.parent()) ? isFlatTotal(group) : isLikeOthers(group, believed))
                .filter(group -> breaks(group) >= Math.max(2, holds(group)))
                .toList();
    }

    private List<Integer> allBut(int row) {
        return IntStream.range(0, table.size()).filter(other -> other != row).boxed().toList();
    }

    /** The total above it needs it as it is, and other groups of its kind add up. */
    private boolean isLikeOthers(Group group, List<Group> believed) {
        return !group.children().isEmpty()
                && believed.stream().anyMatch(other -> other.children().contains(group.parent()))
                && believed.stream().anyMatch(other -> other.parent() != group.parent() && !isTotal(other.parent()) && depths[other.parent()] == depths[group.parent()]);
    }

    private boolean isBelieved(Group group) {
        var holds = holds(group);
        var breaks = breaks(group);
        if (holds >= 1) return holds >= 2 ? holds > breaks : breaks <= 1 && isFlatTotal(group) || breaks == 0;
        return breaks == 1 && isFlatTotal(group) && (table.additive().size() == 1 || looksLikeSlip(group));
    }

    private boolean looksLikeSlip(Group group) {
        return table.additive().stream()
                .flatMap(column -> sum(group, column).stream())
                .anyMatch(Slip::explains);
    }

    /** A plain total of a plain list leaves no doubt about what it sums, even if its only column is wrong. */
    private boolean isFlatTotal(Group group) {
        return isTotal(group.parent())
                && !table.rows().get(group.parent()).label().isEmpty()
                && group.children().size() >= 2
                && group.children().size() == table.size() - 1
                && group.children().stream().map(row -> depths[row]).distinct().count() == 1;
    }

    long holds(Group group) {
        return table.additive().stream()
                .flatMap(column -> sum(group, column).stream())
                .filter(sum -> sum.holds(RowGroups::loosely))
                .count();
    }

    private long breaks(Group group) {
        return table.additive().stream()
                .flatMap(column -> sum(group, column).stream())
                .filter(sum -> !sum.holds(RowGroups::loosely))
                .count();
    }

    private static Interval loosely(Quantity quantity) {
        return quantity.counted() ? quantity.interval() : Rounding.LOOSE.around(quantity.value(), quantity.step());
    }

    /** The sum of one column; empty where the total or all its parts are not printed. A blank part is nothing. */
    Optional<Relation.Sum> sum(Group group, int column) {
        var result = table.at(group.parent(), column);
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        for (var child : group.children())
            table.at(child, column).ifPresent(part -> terms.put(part, BigDecimal.ONE));
        if (result.isEmpty() || terms.isEmpty()) return Optional.empty();
        return Optional.of(new Relation.Sum(FindingKind.SUM, result.get(), terms));
    }

    private Set<List<Integer>> candidates(int row) {
        var sets = new LinkedHashSet<List<Integer>>();
        if (!isTotal(row)) {
            sets.add(top(below(row)));
            sets.add(leaves(below(row)));
            return sets;
        }
        var others = IntStream.range(0, table.size()).filter(other -> other != row && !isTotal(other)).boxed().toList();
        addBoth(sets, others);
        var before = totalBefore(row);
        var after = totalAfter(row);
        addBoth(sets, others.stream().filter(other -> other < row && other > before).toList());
        addBoth(sets, others.stream().filter(other -> other > row && other < after).toList());
        sets.add(IntStream.range(0, table.size()).filter(other -> other != row && isTotal(other)).boxed().toList());
        sets.add(IntStream.range(0, row).filter(this::isTotal).boxed().toList());
        return sets;
    }

    private void addBoth(Set<List<Integer>> sets, List<Integer> rows) {
        sets.add(top(rows));
        sets.add(leaves(rows));
        sets.add(rows);
    }

    private List<Integer> below(int row) {
        var rows = new ArrayList<Integer>();
        for (var next = row + 1; next < table.size() && depths[next] > depths[row] && !isTotal(next); next++) rows.add(next);
        return rows;
    }

    private List<Integer> top(List<Integer> rows) {
        var least = rows.stream().mapToInt(row -> depths[row]).min().orElse(0);
        return rows.stream().filter(row -> depths[row] == least).toList();
    }

    /** Rows of these that have nothing below them. */
    private List<Integer> leaves(List<Integer> rows) {
        return rows.stream().filter(row -> below(row).isEmpty()).toList();
    }

    private boolean isTotal(int row) {
        return totals[row];
    }

    private int totalBefore(int row) {
        for (var other = row - 1; other >= 0; other--) if (isTotal(other)) return other;
        return -1;
    }

    private int totalAfter(int row) {
        for (var other = row + 1; other < table.size(); other++) if (isTotal(other)) return other;
        return table.size();
    }

    /** Depth of each row, doubled, so that a row without number can stand between its neighbours. */
    private static int[] depths(List<TableRow> rows) {
        var depths = new int[rows.size()];
        var numbered = 0;
        var any = rows.stream().anyMatch(row -> row.depth() > 0);
        for (var at = 0; at < depths.length; at++) {
            var row = rows.get(at);
            if (row.depth() > 0) numbered = row.depth();
            var inner = row.label().toLowerCase(java.util.Locale.ROOT).startsWith("tiểu dự án");
            depths[at] = row.depth() > 0 ? 2 * row.depth() : any ? 2 * numbered + 1 : inner ? 7 : 6;
        }
        return depths;
    }
}
