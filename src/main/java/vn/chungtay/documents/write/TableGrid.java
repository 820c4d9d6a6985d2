package vn.chungtay.documents.write;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chungtay.documents.paper.Cell;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Column;
import vn.chungtay.documents.paper.PaperTable.Group;
import vn.chungtay.documents.paper.PaperTable.Head;
import vn.chungtay.documents.paper.PaperTable.Kind;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.documents.write.Style.Align;
import vn.chungtay.platform.Vietnamese;

/**
 * A table as rows of placed cells: header, number row and body. The texts of figures and ordinals are made here and
 * nowhere else.
 *
 * @param widths of the columns, as weights
 * @param headRows how many of the rows come again on every page
 */
record TableGrid(List<Integer> widths, int headRows, List<List<Placed>> rows) {

    private static final int FEW_ROWS = 8;

    /** Whether it is so low that it stands on one page. */
    boolean isLow() {
        return rows.size() - headRows <= FEW_ROWS;
    }

    /** A cell that begins in this row, at this column, counted from 0. */
    record Placed(int column, int columns, int rows, String text, boolean bold, Align align) {}

    static TableGrid of(PaperTable table) {
        var columns = table.columns();
        var rows = new ArrayList<List<Placed>>(header(table.head()));
        if (table.numberRow()) rows.add(numbers(columns));
        var headRows = rows.size();
        rows.addAll(new Body(columns).place(table.rows()));
        return new TableGrid(columns.stream().map(Column::width).toList(), headRows, rows);
    }

    private static List<List<Placed>> header(List<Head> head) {
        var depth = head.stream().mapToInt(TableGrid::depth).max().orElseThrow();
        var rows = new ArrayList<List<Placed>>();
        for (var level = 0; level < depth; level++) rows.add(new ArrayList<>());
        var column = 0;
        for (var cell : head) column += place(cell, 0, column, depth, rows);
        return rows;
    }

    private static int depth(Head head) {
        return switch (head) {
            case Column column -> 1;
            case Group group -> 1 + group.below().stream().mapToInt(TableGrid::depth).max().orElseThrow();
        };
    }

    /** Puts a cell and what is below it into the rows; returns how many columns it takes. */
    private static int place(Head head, int level, int column, int depth, List<List<Placed>> rows) {
        var columns = 0;
        if (head instanceof Group group) {
            for (var below : group.below()) columns += place(below, level + 1, column + columns, depth, rows);
        }
        var height = head instanceof Column ? depth - level : 1;
        var placed = new Placed(column, Math.max(1, columns), height, head.text(), true, Align.CENTRE);
        rows.get(level).add(placed);
        return placed.columns();
    }

    private static List<Placed> numbers(List<Column> columns) {
        var row = new ArrayList<Placed>();
        var words = 0;
        for (var i = 0; i < columns.size(); i++) {
            var figures = columns.get(i).kind() == Kind.FIGURES;
            if (!figures) words++;
            var text = figures ? String.valueOf(i + 1 - words) : Numbers.capital(words);
            row.add(new Placed(i, 1, 1, text, false, Align.CENTRE));
        }
        return row;
    }

    /** The rows below the header, with the cells that reach down from above kept free. */
    private static final class Body {

        private final List<Column> columns;
        private final int[] coveredFor;
        private int groups;
        private int inGroup;

        Body(List<Column> columns) {
            this.columns = columns;
            this.coveredFor = new int[columns.size()];
        }

        List<List<Placed>> place(List<Row> rows) {
            var placed = new ArrayList<List<Placed>>();
            for (var row : rows) placed.add(row(row));
            if (Arrays.stream(coveredFor).anyMatch(it -> it > 0)) {
                throw new IllegalArgumentException("a merged cell reaches below the table");
            }
            return placed;
        }

        private List<Placed> row(Row row) {
            var placed = new ArrayList<Placed>();
            var column = 0;
            for (var cell : withOrdinal(row)) {
                column = free(column);
                if (column + cell.columns() > columns.size()) throw new IllegalArgumentException("too many cells: " + row);
                placed.add(placed(cell, column, row.kind()));
                for (var i = column; i < column + cell.columns(); i++) coveredFor[i] = cell.rows();
                column += cell.columns();
            }
            if (free(column) < columns.size()) throw new IllegalArgumentException("too few cells: " + row);
            for (var i = 0; i < coveredFor.length; i++) coveredFor[i]--;
            return placed;
        }

        private int free(int from) {
            var column = from;
            while (column < columns.size() && coveredFor[column] > 0) column++;
            return column;
        }

        private List<Cell> withOrdinal(Row row) {
            if (columns.getFirst().kind() != Kind.ORDINAL) return row.cells();
            var cells = new ArrayList<>(List.of(Cell.of(ordinal(row.kind()))));
            cells.addAll(row.cells());
            return cells;
        }

        private String ordinal(RowKind kind) {
            return switch (kind) {
                case TOTAL -> "";
                case PLAIN -> String.valueOf(++inGroup);
                case GROUP -> {
                    inGroup = 0;
                    yield Numbers.roman(++groups);
                }
            };
        }

        private Placed placed(Cell cell, int column, RowKind kind) {
            var bold = kind != RowKind.PLAIN;
            return new Placed(column, cell.columns(), cell.rows(), text(cell, columns.get(column)), bold,
                    align(cell, columns.get(column)));
        }

        private static String text(Cell cell, Column column) {
            return switch (cell.content()) {
                case Cell.Blank it -> "";
                case Cell.Text it -> Vietnamese.nfc(it.text());
                case Cell.Figure it -> Vietnamese.number(it.value().setScale(column.decimals(), RoundingMode.HALF_UP));
            };
        }

        private static Align align(Cell cell, Column column) {
            if (cell.content() instanceof Cell.Figure) return Align.RIGHT;
            return switch (column.kind()) {
                case ORDINAL, CENTRED, FIGURES -> Align.CENTRE;
                case WORDS -> Align.LEFT;
            };
        }
    }
}
