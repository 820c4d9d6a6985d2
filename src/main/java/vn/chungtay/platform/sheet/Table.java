package vn.chungtay.platform.sheet;

import java.util.List;

/**
 * A table to be written.
 *
 * @param name of the sheet, at most 31 characters
 * @param titles lines above the header; not written to CSV, where programs expect the header first
 */
public record Table(String name, List<String> titles, List<Column> columns, RowSource rows) {

    private static final int LONGEST_NAME = 31;

    public Table {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
        name = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** @param sheet the second sheet is 2; nothing tells the first from the table */
    String nameOf(int sheet) {
        var end = " (" + sheet + ")";
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
    }
}
