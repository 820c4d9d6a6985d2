package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table whose columns are years and whose rows are measures, turned over: a measure is a column then, and what is known of
 * columns holds for it.
 */
final class TurnedTable {

    private static final Pattern PERIOD = Pattern.compile(
            "(\\p{L}+ ){0,2}\\(?(năm|quý|tháng|giai đoạn|6 tháng)?\\s*(20\\d\\d|[ivx]+/20\\d\\d|quý [ivx]+)(?!\\d).{0,30}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Rows of one measure are no reason to turn a table: amounts of projects by year. */
    private static final Pattern COMPUTED = Pattern.compile("%|tỷ lệ|tỉ lệ|bình quân|giảm|tăng|l[uũ][yỹ] kế|cộng dồn|còn lại");

    private static final int LEAST_PERIODS = 3;

    private TurnedTable() {}

    /** Empty where columns are no periods or rows no different measures. */
    static Optional<TableFigures> of(TableFigures figures) {
        var table = figures.table();
        var columns = IntStream.range(1, table.width()).filter(column -> isPeriod(table, column)).boxed().toList();
        var computed = table.rows().stream().filter(row -> COMPUTED.matcher(name(table, row).toLowerCase(Locale.ROOT)).find()).count();
        if (columns.size() < LEAST_PERIODS || computed == 0 || computed == table.rows().size()) return Optional.empty();
        var heads = new ArrayList<List<String>>();
        heads.add(List.of(""));
        for (var row : table.rows()) heads.add(List.of(name(table, row)));
        var rows = columns.stream().map(column -> turned(table, column)).toList();
        var turned = new PlanTable(table.before(), table.headLines(), heads, rows);
        return Optional.of(new TableFigures(turned, figures.usual(), (row, column) -> TableFigures.place(table.rows().get(Math.max(0, column - 1)), columns.get(row))));
    }

    private static boolean isPeriod(PlanTable table, int column) {
        return PERIOD.matcher(table.lowestHead(column)).matches() && table.rows().stream().anyMatch(row -> row.figure(column).isPresent());
    }

    /** With its unit, which stands in a column of its own. */
    private static String name(PlanTable table, TableRow row) {
        return IntStream.range(1, table.width())
                .filter(column -> table.lowestHead(column).strip().matches("(đvt|đv tính|đơn vị|đơn vị tính)"))
                .mapToObj(column -> row.label() + " (" + row.cells().get(column) + ")")
                .findFirst()
                .orElse(row.label());
    }

    private static TableRow turned(PlanTable table, int column) {
        var label = table.lowestHead(column);
        var cells = new ArrayList<>(List.of(label));
        var figures = new ArrayList<>(List.of(Optional.<Figure>empty()));
        for (var row : table.rows()) {
            cells.add(row.cells().get(column));
            figures.add(row.figure(column));
        }
        return new TableRow(table.rows().getFirst().line(), "", label, cells, figures);
    }
}
