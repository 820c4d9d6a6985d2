package vn.chungtay.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of figures.
 *
 * @param caption above it
 * @param unit what its figures are counted in, printed right above it as "Đơn vị tính: triệu đồng"
 * @param head the header as a tree; its leaves are the columns
 * @param numberRow whether a row below the header numbers the columns: A, B for words, 1, 2 … for figures
 * @param rows each fills the columns exactly, less the ordinal column, which fills itself
 */
public record PaperTable(
        Optional<String> caption, Optional<String> unit, List<Head> head, boolean numberRow, List<Row> rows) {

    public PaperTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        if (head.isEmpty()) throw new IllegalArgumentException("a table without columns");
    }

    /** A cell of the header, above a column or above other cells. */
    public sealed interface Head {

        String text();
    }

    public record Group(String text, List<Head> below) implements Head {

        public Group {
            below = List.copyOf(below);
            if (below.isEmpty()) throw new IllegalArgumentException("nothing below " + text);
        }
    }

    /**
     * @param width weight against the other columns
     * @param decimals of the figures in it, printed always; rounded half up
     */
    public record Column(String text, Kind kind, int width, int decimals) implements Head {}

    /** What the cells of a column hold. */
    public enum Kind {
        /** Numbered by itself: I, II for groups, 1, 2 … for the rows of each. */
        ORDINAL,
        WORDS,
        CENTRED,
        FIGURES
    }

    public static Column ordinal(String text) {
        return new Column(text, Kind.ORDINAL, 7, 0);
    }

    public static Column words(String text, int width) {
        return new Column(text, Kind.WORDS, width, 0);
    }

    public static Column figures(String text, int decimals) {
        return new Column(text, Kind.FIGURES, 9, decimals);
    }

    /** What a row is among the others. */
    public enum RowKind {
        PLAIN,
        GROUP,
        TOTAL
    }

    public record Row(RowKind kind, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of cells that each cover one column. */
        public static Row of(RowKind kind, Object... values) {
            var cells = new ArrayList<Cell>();
            for (var value : values) cells.add(Cell.of(value));
            return new Row(kind, cells);
        }
    }

    /** The columns, from left to right. */
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        head.forEach(it -> collect(it, columns));
        return List.copyOf(columns);
    }

    private static void collect(Head head, List<Column> columns) {
        switch (head) {
            case Column column -> columns.add(column);
            case Group group -> group.below().forEach(it -> collect(it, columns));
        }
    }
}
