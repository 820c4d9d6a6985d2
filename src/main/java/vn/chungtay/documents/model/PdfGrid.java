package vn.chungtay.documents.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A table of a page, found by its lines: columns and rows between them, and cells that no line divides are merged. */
final class PdfGrid {

    private static final float NEAR = 3;
    /** A page has no room for more; what claims to have is a drawing. */
    private static final int MOST_COLUMNS = 100;

    private static final int MOST_ROWS = 300;

    private final float[] columns;
    private final float[] rows;
    private final List<List<PdfPage.Rule>> uprights = new ArrayList<>();
    private final List<List<PdfPage.Rule>> levels = new ArrayList<>();
    private final int[] merged;
    private final List<List<PdfPage.Glyph>> cells = new ArrayList<>();

    private PdfGrid(float[] columns, float[] rows, List<PdfPage.Rule> rules) {
        this.columns = columns;
        this.rows = rows;
        for (var x : columns) uprights.add(rules.stream().filter(it -> !it.isLevel() && Math.abs(it.x1() - x) <= NEAR).toList());
        for (var y : rows) levels.add(rules.stream().filter(it -> it.isLevel() && Math.abs(it.y1() - y) <= NEAR).toList());
        merged = new int[width() * height()];
        for (int at = 0; at < merged.length; at++) {
            merged[at] = at;
            cells.add(new ArrayList<>());
        }
        merge();
    }

    /** The tables of a page from top to bottom; a frame around one text is none. */
    static List<PdfGrid> of(List<PdfPage.Rule> rules) {
        var grids = new ArrayList<PdfGrid>();
        for (var group : groups(rules)) {
            var columns = places(group.stream().filter(it -> !it.isLevel()).map(PdfPage.Rule::x1).toList());
            var rows = places(group.stream().filter(PdfPage.Rule::isLevel).map(PdfPage.Rule::y1).toList());
            if (columns.length > MOST_COLUMNS || rows.length > MOST_ROWS) continue;
            if (columns.length > 2 && rows.length > 1 || columns.length > 1 && rows.length > 2) grids.add(new PdfGrid(columns, rows, group));
        }
        grids.sort(Comparator.comparing(grid -> grid.rows[0]));
        return grids;
    }

    /** Lines that touch each other belong to one table. */
    private static List<List<PdfPage.Rule>> groups(List<PdfPage.Rule> rules) {
        var groups = new ArrayList<List<PdfPage.Rule>>();
        for (var rule : rules) {
            var touched = groups.stream().filter(group -> group.stream().anyMatch(it -> touch(it, rule))).toList();
            var joined = new ArrayList<PdfPage.Rule>();
            joined.add(rule);
            touched.forEach(joined::addAll);
            groups.removeAll(touched);
            groups.add(joined);
        }
        return groups;
    }

    private static boolean touch(PdfPage.Rule one, PdfPage.Rule other) {
        return one.x1() <= other.x2() + NEAR && other.x1() <= one.x2() + NEAR && one.y1() <= other.y2() + NEAR && other.y1() <= one.y2() + NEAR;
    }

    private static float[] places(List<Float> found) {
        var places = new ArrayList<Float>();
        found.stream().sorted().forEach(it -> {
            if (places.isEmpty() || it - places.getLast() > NEAR) places.add(it);
        });
        var array = new float[places.size()];
        for (int at = 0; at < array.length; at++) array[at] = places.get(at);
        return array;
    }

    private int width() {
        return columns.length - 1;
    }

    private int height() {
        return rows.length - 1;
    }

    private void merge() {
        for (int row = 0; row < height(); row++) {
            for (int column = 0; column < width(); column++) {
                if (column > 0 && !isUpright(column, middle(rows, row))) join(row * width() + column, row * width() + column - 1);
                if (row > 0 && !isLevel(row, middle(columns, column))) join(row * width() + column, (row - 1) * width() + column);
            }
        }
    }

    private static float middle(float[] places, int at) {
        return (places[at] + places[at + 1]) / 2;
    }

    private boolean isUpright(int column, float y) {
        return uprights.get(column).stream().anyMatch(it -> it.y1() <= y && it.y2() >= y);
    }

    private boolean isLevel(int row, float x) {
        return levels.get(row).stream().anyMatch(it -> it.x1() <= x && it.x2() >= x);
    }

    /** The first cell of a merged one stands for all of it. */
    private void join(int cell, int with) {
        int one = first(cell);
        int other = first(with);
        merged[Math.max(one, other)] = Math.min(one, other);
    }

    private int first(int cell) {
        int at = cell;
        while (merged[at] != at) at = merged[at];
        return at;
    }

    float top() {
        return rows[0];
    }

    /** Whether the letter stands in this table; then it is kept in its cell. */
    boolean takes(PdfPage.Glyph glyph) {
        // The line a letter stands on may touch the border; its middle does not.
        int row = between(rows, glyph.y() - glyph.size() / 3);
        int column = between(columns, glyph.middle());
        if (row < 0 || column < 0) return false;
        cells.get(first(row * width() + column)).add(glyph);
        return true;
    }

    private static int between(float[] places, float at) {
        if (at < places[0] || at >= places[places.length - 1]) return -1;
        int found = Arrays.binarySearch(places, at);
        return found >= 0 ? found : -found - 2;
    }

    /** Rows in which anything is written. */
    List<List<String>> rows() {
        var read = new ArrayList<List<String>>();
        for (int row = 0; row < height(); row++) {
            var cellsOfRow = new ArrayList<String>();
            for (int column = 0; column < width(); column++) {
                int at = row * width() + column;
                cellsOfRow.add(merged[at] == at ? PdfCell.text(cells.get(at), columns[column], columns[column + 1]) : "");
            }
            if (cellsOfRow.stream().anyMatch(it -> !it.isBlank())) read.add(cellsOfRow);
        }
        return read;
    }
}
