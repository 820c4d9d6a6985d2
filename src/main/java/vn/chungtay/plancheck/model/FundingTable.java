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
        for (var group : new RowGroups(table).believed()) parents.add(group.parent());
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

    /** The column of each source; a source that several columns have, for years or kinds, is left out. */
    private static Map<Source, Integer> columns(TableFigures table) {
        var columns = new EnumMap<Source, Integer>(Source.class);
        var twice = new HashSet<Source>();
        for (var column : table.columns(TableFigures.Kind.AMOUNT)) {
            var at = column;
            source(table.table(), column).ifPresent(source -> {
                if (columns.putIfAbsent(source, at) != null) twice.add(source);
            });
        }
        columns.keySet().removeAll(twice);
        return columns;
    }

    private static Optional<Source> source(PlanTable table, int column) {
        var lowest = table.lowestHead(column);
        if (lowest.matches("(tổng|cộng).*")) {
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
