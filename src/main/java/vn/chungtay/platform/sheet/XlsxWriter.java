package vn.chungtay.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Percentage;

/**
 * Writes a table as a workbook, a few rows in memory at a time. Text goes into inline strings and never into formulas,
 * whatever it begins with. What is longer than a sheet may be goes on in a further sheet, under the same header.
 */
final class XlsxWriter {

    /** Of a sheet, whatever program opens it (ECMA-376, part 1, 18.3.1.73). */
    static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 200;
    private static final String PROGRAM = "Chung Tay";
    private static final String PROGRAM_VERSION = "1.0";

    private final Workbook book;
    private final Table table;
    private final List<Column> columns;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    private XlsxWriter(Workbook book, Table table, int mostRows) {
        this.book = book;
        this.table = table;
        this.columns = table.columns();
        this.mostRows = mostRows;
        this.sheet = book.newWorksheet(table.name());
    }

    static void write(Table table, OutputStream out) throws IOException {
        write(table, out, MOST_ROWS);
    }

    /** @param mostRows of one sheet, titles and header among them */
    static void write(Table table, OutputStream out, int mostRows) throws IOException {
        try (var book = new Workbook(out, PROGRAM, PROGRAM_VERSION)) {
            var writer = new XlsxWriter(book, table, mostRows);
            writer.head();
            table.rows().forEachRow(writer::row);
        }
    }

    private void head() {
        for (var title : table.titles()) {
            sheet.inlineString(row, 0, title);
            sheet.style(row++, 0).bold().set();
        }
        for (int at = 0; at < columns.size(); at++) sheet.width(at, columns.get(at).width());
        if (table.heads().isEmpty()) headRow(columns.stream().map(Column::header).toList());
        else mergedHead();
        if (!table.numbers().isEmpty()) headRow(table.numbers());
        sheet.freezePane(0, row);
    }

    private void headRow(List<String> texts) {
        for (int at = 0; at < texts.size(); at++) {
            sheet.inlineString(row, at, texts.get(at));
            sheet.style(row, at).bold().wrapText(true).fillColor("E6F1EE").set();
        }
        row++;
    }

    private void mergedHead() {
        int depth = table.heads().stream().mapToInt(it -> it.row() + it.rows()).max().orElse(0);
        for (var cell : table.heads()) {
            int top = row + cell.row();
            int bottom = top + cell.rows() - 1;
            int right = cell.column() + cell.columns() - 1;
            sheet.inlineString(top, cell.column(), cell.text());
            var range = sheet.range(top, cell.column(), bottom, right);
            if (cell.rows() > 1 || cell.columns() > 1) range.merge();
            range.style().bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center").fillColor("E6F1EE").set();
        }
        row += depth;
    }

    private void row(List<?> values) {
        if (row == mostRows) nextSheet();
        for (int at = 0; at < columns.size(); at++) {
            cell(at, columns.get(at).kind(), at < values.size() ? values.get(at) : null);
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) flush();
    }

    private void cell(int at, Column.Kind kind, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Percentage share -> number(at, share.value(), "0.00");
            case BigDecimal decimal -> number(at, decimal, "#,##0.############");
            case Double decimal -> number(at, decimal, "#,##0.############");
            case Number whole -> number(at, whole, "#,##0");
            case LocalDate day -> {
                sheet.value(row, at, day);
                sheet.style(row, at).format("dd/mm/yyyy").set();
            }
            default -> {
                sheet.inlineString(row, at, SafeText.storable(value.toString()));
                if (kind == Column.Kind.TEXT) sheet.style(row, at).format("@").set();
            }
        }
    }

    private void number(int at, Number value, String format) {
        sheet.value(row, at, value);
        sheet.style(row, at).format(format).set();
    }

    private void nextSheet() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = book.newWorksheet(table.nameOf(++sheets));
        row = 0;
        head();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
