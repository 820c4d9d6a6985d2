package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;

/**
 * A row of a table's body.
 *
 * @param number as printed before the name: "I", "2.1", "-"; empty if none
 * @param label name of the row
 * @param cells all cells, so that positions are those of the columns
 * @param figures of the cells that hold one figure, by column
 */
record TableRow(TextLine line, String number, String label, List<String> cells, List<Optional<Figure>> figures) {

    private static final Pattern TOTAL = Pattern.compile(
            "(tổng|tổng cộng|cộng|tổng số|tổng chung|(tổng|cộng|tổng số) (toàn|chung|cả) .*|toàn (tỉnh|huyện|thị xã|thành phố|xã|phường|đặc khu).*|chung toàn .*"
                    + "|cả (tỉnh|huyện|thị xã|thành phố|xã|phường).*|(tổng|cộng|tổng số) ?\\(.*\\)|tổng cộng .{0,40}|cộng (nhóm|mục|phần|[ivx]+|[a-d])( .*)?|tổng (huyện|tỉnh|xã|các) .{0,30})[:.]?");
    private static final Pattern UNIT_WORD =
            Pattern.compile("([-–]?\\d[\\d.,]*)\\s*(%|hộ|người|mô hình|lớp|nhà|căn|lao động|triệu đồng|đồng|điểm %|xã|thôn|công trình).*?\\.?");
    private static final Pattern LEADING = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]+|[A-ZĐ]|[a-zđ])[.)]\\s+(.*)|^([-+*])\\s*(.*)");

    static TableRow of(TextLine line, List<String> cells, boolean hasNumbers) {
        var figures = new ArrayList<Optional<Figure>>();
        var label = -1;
        for (var column = 0; column < cells.size(); column++) {
            var figure = column == 0 ? Optional.<Figure>empty() : figure(cells.get(column));
            figures.add(figure);
            if (label < 0 && figure.isEmpty() && column >= (hasNumbers ? 1 : 0) && !cells.get(column).isEmpty()) label = column;
        }
        var number = hasNumbers ? cells.getFirst() : "";
        var name = label < 0 ? "" : cells.get(label);
        if (hasNumbers && label > 0 && figuresBefore(figures, label) || label < 0) {
            name = isWords(cells.getFirst()) ? cells.getFirst() : "";
            number = name.isEmpty() ? number : "";
        }
        if (hasNumbers && isWords(number)) {
            name = number;
            number = "";
        }
        var leading = LEADING.matcher(name);
        if (number.isEmpty() && leading.matches()) number = leading.group(1) == null ? leading.group(3) : leading.group(1);
        return new TableRow(line, number, name, List.copyOf(cells), List.copyOf(figures));
    }

    private static boolean figuresBefore(List<Optional<Figure>> figures, int column) {
        return figures.subList(0, column).stream().anyMatch(Optional::isPresent);
    }

    private static boolean isWords(String text) {
        return text.matches(".*\\p{L}{3,}.*") && !text.matches("\\(?[IVXLC]+\\)?[.)]?");
    }

    /** The one figure of a cell: "3,15", "12%", "220 hộ". A dash or an empty cell has none. */
    static Optional<Figure> figure(String cell) {
        var alone = Figure.of(cell);
        if (alone.isPresent() || cell.length() > 24) return alone;
        var match = UNIT_WORD.matcher(cell);
        return match.matches() && !cell.contains("/")
                ? Figure.of(match.group(1) + (match.group(2).equals("%") ? "%" : ""))
                : Optional.empty();
    }

    Optional<Figure> figure(int column) {
        return figures.get(column);
    }

    boolean hasFigures() {
        return figures.stream().anyMatch(Optional::isPresent);
    }

    boolean isTotal() {
        var words = label.toLowerCase(Locale.ROOT).strip();
        return TOTAL.matcher(words).matches() && !words.startsWith("tổng số ") || words.isEmpty() && number.isEmpty();
    }

    /** How deep the row's number stands: A above I above 1 above 1.1 above a above a dash; 0 when it has none. */
    int depth() {
        var bare = number.replaceAll("[().\\s]+$|^\\(", "");
        if (bare.matches("[IVX]+")) return 2;
        if (bare.matches("[A-HĐ]")) return 1;
        if (bare.matches("\\d+")) return 3;
        if (bare.matches("\\d+(\\.\\d+)+")) return 3 + (int) bare.chars().filter(letter -> letter == '.').count();
        if (bare.matches("[a-zđ]")) return 7;
        if (bare.equals("-") || bare.equals("*")) return 8;
        return bare.equals("+") ? 9 : 0;
    }
}
