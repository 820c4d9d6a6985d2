package vn.chungtay.platform.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a head that has several rows, as printed tables have them.
 *
 * @param row 0 for the uppermost
 * @param rows how many rows it goes down
 * @param columns how many columns it covers
 */
public record HeadCell(int row, int column, int rows, int columns, String text) {

    /**
     * The cells of a head, row by row. Neighbours that begin with the same words share the cells of these; the last word
     * of a column goes down to the bottom.
     *
     * @param paths for each column the words above it, the upper first, its own last
     */
    public static List<HeadCell> of(List<List<String>> paths) {
        int depth = paths.stream().mapToInt(List::size).max().orElse(0);
        var cells = new ArrayList<HeadCell>();
        for (int row = 0; row < depth; row++) {
            for (int column = 0; column < paths.size(); ) {
                int width = width(paths, row, column);
                if (row < paths.get(column).size()) cells.add(cell(paths, row, column, width, depth));
                column += width;
            }
        }
        return cells;
    }

    private static HeadCell cell(List<List<String>> paths, int row, int column, int width, int depth) {
        var path = paths.get(column);
        boolean last = row == path.size() - 1;
        return new HeadCell(row, column, last ? depth - row : 1, width, path.get(row));
    }

    /** Own words are never shared, even where two columns beside each other are called the same. */
    private static int width(List<List<String>> paths, int row, int column) {
        var path = paths.get(column);
        if (row >= path.size() - 1) return 1;
        int width = 1;
        while (column + width < paths.size() && shares(path, paths.get(column + width), row)) width++;
        return width;
    }

    private static boolean shares(List<String> one, List<String> other, int row) {
        return row < other.size() - 1 && one.subList(0, row + 1).equals(other.subList(0, row + 1));
    }
}
