package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.documents.TextLine;

/**
 * A table of a plan: heads of the columns, each the words above it from top to bottom, and rows with figures.
 *
 * @param before the lines above it as far as the table before, nearest last: its title and unit
 * @param headLines rows of the head
 * @param heads for each column; "" where nothing stands above it
 * @param rows rows of the body in the order of reading
 */
record PlanTable(List<TextLine> before, List<TextLine> headLines, List<List<String>> heads, List<TableRow> rows) {

    private static final Pattern NUMBERING =
            Pattern.compile("\\(?([A-ZĐ]|[IVX]+|\\d{1,3}|\\d{1,2}(\\.\\d{1,2}){1,3}|[a-zđ])\\)?[.)]?|[-+*]|");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2}|[A-ZĐ]|[IVX]+|[a-z])\\)?\\s*(=.*)?");
    private static final Pattern YEAR = Pattern.compile("(năm )?(19|20)\\d\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNIT = Pattern.compile(
            "(đơn vị(?: tính)?|đvt)?\\s*:?\\s*\\(?((?:nghìn|ngàn|triệu|tr\\.|tỷ|tỉ|1[.,]?000(?:[.,]?000)?)\\s*(?:đồng|đ(?!\\p{L}))|đồng(?! bào)|trđ)");

    static List<PlanTable> in(List<TextLine> lines) {
        var tables = new ArrayList<PlanTable>();
        var before = new ArrayList<TextLine>();
        for (var at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isRow()) {
                before.add(lines.get(at));
                continue;
            }
            var block = block(lines, at);
            at += block.size() - 1;
            var filled = block.stream().filter(TextLine::isRow).toList();
            if (filled.size() >= 2) tables.add(of(List.copyOf(before), filled));
            before.clear();
        }
        return tables;
    }

    /** Rows that follow each other; an empty line between rows of one width is a page's end. */
    private static List<TextLine> block(List<TextLine> lines, int from) {
        var end = from;
        for (var at = from; at < lines.size(); at++) {
            if (lines.get(at).isRow()) {
                if (at > end + 1 && lines.get(at).cells().length != lines.get(end).cells().length) break;
                end = at;
            } else if (!lines.get(at).text().isBlank()) break;
        }
        return lines.subList(from, end + 1);
    }

    private static PlanTable of(List<TextLine> before, List<TextLine> lines) {
        var width = lines.stream().mapToInt(line -> line.cells().length).max().orElseThrow();
        var grid = lines.stream().map(line -> padded(line, width)).toList();
        var body = 0;
        while (body < grid.size() && !isData(grid.get(body))) body++;
        var heads = heads(grid.subList(0, body), width);
        var rows = new ArrayList<TableRow>();
        var hasNumbers = hasNumbers(grid.subList(body, grid.size()), heads.getFirst());
        for (var at = body; at < grid.size(); at++)
            if (!isColumnNumbers(grid.get(at)) && !repeatsHead(grid, body, at))
                rows.add(TableRow.of(lines.get(at), grid.get(at), hasNumbers));
        return new PlanTable(before, lines.subList(0, body), heads, List.copyOf(rows));
    }

    private static List<String> padded(TextLine line, int width) {
        var cells = new ArrayList<String>(width);
        for (var cell : line.cells()) cells.add(PlanText.plain(cell));
        while (cells.size() < width) cells.add("");
        return cells;
    }

    private static boolean isData(List<String> cells) {
        if (isColumnNumbers(cells)) return false;
        var figures = IntStream.range(1, cells.size())
                .filter(at -> TableRow.figure(cells.get(at)).isPresent())
                .mapToObj(cells::get)
                .toList();
        return !figures.isEmpty() && !figures.stream().allMatch(cell -> YEAR.matcher(cell).matches());
    }

    /** The row that numbers the columns: A, B, 1, 2, 3 or (1), (2), (3)=(1)+(2). */
    private static boolean isColumnNumbers(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() < 3 || !filled.stream().allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches())) return false;
        var numbers = filled.stream()
                .map(cell -> cell.replaceAll("\\s*=.*|[()]", ""))
                .filter(cell -> cell.matches("\\d+"))
                .map(Integer::parseInt)
                .toList();
        var steps = IntStream.range(1, numbers.size())
                .filter(at -> Math.abs(numbers.get(at) - numbers.get(at - 1) - 1) <= 1)
                .count();
        return numbers.size() >= 2 && steps * 10 >= (numbers.size() - 1) * 7L && numbers.getLast() > numbers.getFirst();
    }

    private static boolean repeatsHead(List<List<String>> grid, int body, int at) {
        return grid.subList(0, body).contains(grid.get(at));
    }

    private static List<List<String>> heads(List<List<String>> rows, int width) {
        var heads = new ArrayList<List<String>>();
        for (var column = 0; column < width; column++) heads.add(new ArrayList<>());
        for (var row : rows) {
            if (isColumnNumbers(row)) continue;
            var left = "";
            for (var column = 0; column < width; column++) {
                var own = row.get(column);
                var covered = column > 0 && heads.get(column).equals(above(heads.get(column - 1)));
                left = own.isEmpty() && covered ? left : own;
                heads.get(column).add(left);
            }
        }
        return heads.stream().map(List::copyOf).toList();
    }

    /** What stands above the lowest row of a column that has already received it. */
    private static List<String> above(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    private static boolean hasNumbers(List<List<String>> body, List<String> firstHead) {
        if (String.join(" ", firstHead).toLowerCase(Locale.ROOT).matches("\\s*(s?tt|số tt|số thứ tự|no\\.?|#|a)\\s*")) return true;
        return body.stream().allMatch(cells -> NUMBERING.matcher(cells.getFirst()).matches());
    }

    int width() {
        return heads.size();
    }

    /** All words above a column, in lower case. */
    String head(int column) {
        return String.join(" ", heads.get(column)).toLowerCase(Locale.ROOT);
    }

    /** The lowest words above a column, in lower case. */
    String lowestHead(int column) {
        return heads.get(column).reversed().stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** Title, unit and head in lower case: everything that says what the table is about. */
    String subject() {
        var words = new StringBuilder(title());
        for (var line : headLines) words.append(line.text()).append('\n');
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** What stands above the head, in lower case: its title and unit. */
    String title() {
        var words = new StringBuilder();
        for (var line : TableTitle.above(before)) words.append(PlanText.plain(line.text())).append('\n');
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** The unit of money that title or head name, in đồng. */
    Optional<BigDecimal> namedUnit() {
        var match = UNIT.matcher(subject());
        Optional<BigDecimal> unit = Optional.empty();
        while (match.find()) if (match.group(1) != null || unit.isEmpty()) unit = Optional.of(unit(match.group(2)));
        return unit;
    }

    /** "Triệu đồng" or "1.000.000 đồng". */
    private static BigDecimal unit(String printed) {
        return Character.isDigit(printed.charAt(0)) ? new BigDecimal(printed.replaceAll("\\D", "")) : Money.dongIn(printed);
    }
}
