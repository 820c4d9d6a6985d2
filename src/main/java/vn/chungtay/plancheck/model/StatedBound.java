package vn.chungtay.plancheck.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a figure of a target is to be taken: exactly, or as the least, the most, or about. "Trên 85%" is not "ít nhất 85%". */
enum StatedBound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    AT_MOST,
    LESS_THAN;

    private static final Pattern WORDS = Pattern.compile(
            "(ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn)|(trên|hơn|vượt)|(khoảng|gần|xấp xỉ|bình quân)|(tối đa|không quá|không vượt(?: quá)?|không trên)|(dưới|thấp hơn|ít hơn)");
    private static final Pattern BEFORE = Pattern.compile("(?:^|.*?(?<!\\p{L}))(?:" + WORDS.pattern() + ")[\\s*]*$", Pattern.DOTALL);
    private static final Pattern BOUNDED = Pattern.compile("^(?:(?:" + WORDS.pattern().replaceAll("\\((?!\\?)", "(?:") + "|từ|đạt)\\s+)*(" + Figure.PATTERN + ")(%?)(?:\\s|$).*");

    /** From the words on both sides of a figure; "từ 55% trở lên" has them behind it. */
    static StatedBound of(String before, String after) {
        var behind = after.toLowerCase(Locale.ROOT).strip();
        if (behind.startsWith("trở lên")) return AT_LEAST;
        if (behind.startsWith("trở xuống")) return AT_MOST;
        var words = BEFORE.matcher(before.toLowerCase(Locale.ROOT));
        if (!words.matches()) return EXACT;
        if (words.group(1) != null) return AT_LEAST;
        if (words.group(2) != null) return MORE_THAN;
        if (words.group(3) != null) return ABOUT;
        return words.group(4) != null ? AT_MOST : LESS_THAN;
    }

    /** The bound of the first figure of a cell, as far as it stands there. */
    static StatedBound of(String cell, Figure figure) {
        var at = cell.indexOf(figure.printed());
        if (at < 0) return EXACT;
        return of(cell.substring(0, at), afterUnit(cell.substring(at + figure.printed().length())));
    }

    /** What follows the unit of a figure. */
    static String afterUnit(String after) {
        return after.replaceFirst("^\\s*(?:%|mô hình|hộ|lượt người|người|lao động|nhà|căn|lớp)?\\s*", "");
    }

    /** The figure of a cell that is nothing but a bound with its figure: "tối thiểu 12 mô hình". */
    static Optional<Figure> figureIn(String cell) {
        var bounded = BOUNDED.matcher(cell.strip().toLowerCase(Locale.ROOT));
        return bounded.matches() && !cell.matches(".*\\d\\D+\\d.*") ? Figure.of(bounded.group(1) + bounded.group(2)) : Optional.empty();
    }
}
