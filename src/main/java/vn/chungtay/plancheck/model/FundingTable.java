package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of an annex of money, by source. */
final class FundingTable {

    private FundingTable() {}

    static List<FundingRow> in(TableFigures table) {
        var columns = columns(table);
        if (!table.isMoney() || columns.isEmpty()) return List.of();
        var parents = new HashSet<Integer>();
        for (var group : table.groups()) parents.add(group.parent());
        var rows = new ArrayList<FundingRow>();
        for (var row = 0; row < table.size(); row++) {
            var amounts = new EnumMap<Source, Quantity>(Source.class);
            for (var column : columns.entrySet())
                table.at(row, column.getValue()).ifPresent(quantity -> amounts.put(column.getKey(), quantity));
            var printed = table.rows().get(row);
            rows.add(new FundingRow(
                    printed.label(), amounts, !parents.contains(row) && !printed.isTotal(), printed.isTotal(), true));
        }
        return rows;
    }

    /** The column of each source; of several for years or kinds their total, and none where no total is printed. */
    private static Map<Source, Integer> columns(TableFigures table) {
        var named = new EnumMap<Source, List<Integer>>(Source.class);
        for (var column : table.columns(TableFigures.Kind.AMOUNT)) {
            var at = column;
            source(table.table(), column).ifPresent(source -> named.computeIfAbsent(source, none -> new ArrayList<>()).add(at));
        }
        var columns = new EnumMap<Source, Integer>(Source.class);
        named.forEach((source, all) -> {
            var totals = all.stream().filter(column -> isTotal(table.table(), column)).toList();
            if (all.size() == 1) columns.put(source, all.getFirst());
            else if (totals.size() == 1) columns.put(source, totals.getFirst());
        });
        return columns;
    }

    private static boolean isTotal(PlanTable table, int column) {
        return table.lowestHead(column).matches("(tổng|cộng).*");
    }

    private static Optional<Source> source(PlanTable table, int column) {
        var lowest = table.lowestHead(column);
        if (isTotal(table, column)) {
            var above = table.head(column);
            var parent = Source.named(above.substring(0, Math.max(0, above.lastIndexOf(lowest))));
            return parent.filter(source -> source == Source.LOCAL || source == Source.CENTRAL).isPresent()
                    ? parent
                    : Optional.of(Source.TOTAL);
        }
        var named = Source.named(lowest);
        return named.isPresent() ? named : Source.named(table.head(column));
    }
}
