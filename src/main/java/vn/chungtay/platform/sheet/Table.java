package vn.chungtay.platform.sheet;

import java.util.List;

/**
 * A table to be written.
 *
 * @param name of the sheet, at most 31 characters
 * @param titles lines above the header; not written to CSV, where programs expect the header first
 * @param heads a head of several rows in place of the names of the columns; empty for one row. CSV has the names only
 * @param numbers what is printed below the head of each column; empty for nothing
 */
public record Table(
        String name, List<String> titles, List<Column> columns, RowSource rows, List<HeadCell> heads, List<String> numbers) {

    private static final int LONGEST_NAME = 31;

    public Table(String name, List<String> titles, List<Column> columns, RowSource rows) {
        this(name, titles, columns, rows, List.of(), List.of());
    }

    public Table {
        heads = List.copyOf(heads);
        numbers = List.copyOf(numbers);
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
        name = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    Table with(RowSource others) {
        return new Table(name, titles, columns, others, heads, numbers);
    }

    /** @param sheet the second sheet is 2; nothing tells the first from the table */
    String nameOf(int sheet) {
        var end = " (" + sheet + ")";
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
    }
}
