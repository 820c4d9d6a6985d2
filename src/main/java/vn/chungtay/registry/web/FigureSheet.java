package vn.chungtay.registry.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.PovertyCounts;
import vn.chungtay.registry.PovertyTable;

/** A poverty table as a spreadsheet: one row a unit, the remainder if there is one, the total last. */
@Component
class FigureSheet {

    private final FigureWords words;

    FigureSheet(FigureWords words) {
        this.words = words;
    }

    Table of(PovertyTable table, List<FigureColumn> columns) {
        var head = new ArrayList<Column>();
        head.add(Column.text(words.text("registry.figures.unit"), 28));
        columns.forEach(column -> head.add(column.sheetColumn(words.text(column.label()))));
        var rows = new ArrayList<List<?>>();
        table.rows().forEach(row -> rows.add(cells(row.unit().name(), row.counts(), columns)));
        if (table.hasRemainder()) rows.add(cells(words.rowNames().remainder(), table.remainder(), columns));
        rows.add(cells(words.rowNames().total(), table.total(), columns));
        var titles = List.of(
                words.text("registry.figures.title"),
                table.unit().name() + " – " + Vietnamese.date(table.asOf()));
        return new Table(words.text("registry.figures.sheet"), titles, head, RowSource.of(rows));
    }

    private static List<@Nullable Object> cells(String name, PovertyCounts counts, List<FigureColumn> columns) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(name);
        columns.forEach(column -> cells.add(column.value().apply(counts)));
        return cells;
    }
}
