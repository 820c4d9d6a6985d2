package vn.chungtay.figures.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.PovertyTable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/** A poverty table as a spreadsheet: one row a unit, the remainder if there is one, the total last. */
@Component
class FigureSheet {

    private final Words words;

    FigureSheet(Words words) {
        this.words = words;
    }

    Table of(PovertyTable table, List<FigureColumn> columns) {
        var head = new ArrayList<Column>();
        head.add(Column.text(words.text("figures.unit"), 28));
        columns.forEach(column -> head.add(column.sheetColumn(words.text(column.label()))));
        var rows = new ArrayList<List<?>>();
        table.rows().forEach(row -> rows.add(cells(row.unit().name(), row.counts(), columns)));
        if (table.hasRemainder()) rows.add(cells(words.text("figures.remainder"), table.remainder(), columns));
        rows.add(cells(words.text("figures.total"), table.total(), columns));
        var titles = List.of(
                words.text("figures.title"),
                table.unit().name() + " – " + Vietnamese.date(table.asOf()));
        return new Table(words.text("figures.sheet"), titles, head, RowSource.of(rows));
    }

    private static List<@Nullable Object> cells(String name, PovertyCounts counts, List<FigureColumn> columns) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(name);
        columns.forEach(column -> cells.add(column.value().apply(counts)));
        return cells;
    }
}
