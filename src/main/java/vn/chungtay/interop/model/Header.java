package vn.chungtay.interop.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns are. The header may stand below title lines, take several rows, and have merged cells, of which a
 * file only keeps the first; the row that numbers the columns below it is skipped.
 *
 * @param firstRow number of the first row of data
 */
public record Header(Map<Field, Integer> columns, int firstRow) {

    private static final int SEARCHED = 40;
    private static final int MOST_ROWS = 3;
    private static final int ENOUGH = 3;
    private static final String COLUMN_NUMBER = "\\(?(?:[0-9]{1,2}|[A-Z])\\)?";

    public Header {
        columns = Map.copyOf(columns);
    }

    /** Rows of the start of a file, by their number in the sheet. */
    public record Line(int number, List<String> cells) {}

    public static int searchedRows() {
        return SEARCHED;
    }

    /** Empty when no rows name at least a person and two more columns. */
    public static Optional<Header> find(List<Line> lines) {
        Map<Field, Integer> best = Map.of();
        int end = 0;
        for (int from = 0; from < lines.size(); from++) {
            for (int to = from; to < Math.min(lines.size(), from + MOST_ROWS); to++) {
                var found = columns(lines.subList(from, to + 1));
                if (found.size() > best.size() || found.size() == best.size() && to - from == 0 && best.isEmpty()) {
                    best = found;
                    end = to;
                }
            }
        }
        if (best.size() < ENOUGH || !best.containsKey(Field.NAME)) return Optional.empty();
        while (end + 1 < lines.size() && numbersColumns(lines.get(end + 1))) end++;
        return Optional.of(new Header(best, lines.get(end).number() + 1));
    }

    /** The deepest header of a column that is known decides; a merged one above it helps when it is not. */
    private static Map<Field, Integer> columns(List<Line> rows) {
        var found = new EnumMap<Field, Integer>(Field.class);
        var nearest = new EnumMap<Field, Integer>(Field.class);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            for (var text : headersAbove(rows, column)) {
                var field = Field.of(text);
                if (field.isEmpty()) continue;
                int distance = field.get().distance(text);
                if (distance < nearest.getOrDefault(field.get(), Integer.MAX_VALUE)) {
                    nearest.put(field.get(), distance);
                    found.put(field.get(), column);
                }
                break;
            }
        }
        return found;
    }

    private static List<String> headersAbove(List<Line> rows, int column) {
        var texts = new ArrayList<String>();
        for (var row : rows.reversed()) {
            if (column < row.cells().size() && !row.cells().get(column).isBlank()) texts.add(row.cells().get(column));
        }
        return texts;
    }

    private static boolean numbersColumns(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() >= ENOUGH && filled.stream().allMatch(cell -> cell.matches(COLUMN_NUMBER));
    }
}
