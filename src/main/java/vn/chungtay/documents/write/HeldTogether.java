package vn.chungtay.documents.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader takes in at one look and the end of a line must not cut: a day, a month or a quarter with its year, the number
 * of a document with the word before it. A span that must not wrap would tell the same to the
 * renderer, but it writes spans out of their order, and who copies or searches the file reads them so.
 */
final class HeldTogether {

    private static final char NO_BREAK = '\u00A0';
    private static final String DAY = "ngày \\d{1,2}(?: tháng \\d{1,2}(?: năm \\d{4})?|/\\d{1,2}(?:/\\d{4})?)?";
    private static final String MONTH = "tháng \\d{1,2}(?: năm \\d{4}|/\\d{4})?";
    private static final String QUARTER = "quý [IV\\d]{1,3}(?: năm \\d{4}|/\\d{4})?";
    private static final String YEAR = "năm \\d{4}";
    private static final String NUMBER = "số \\d[\\p{L}\\d./&-]*";
    private static final Pattern HELD = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + String.join("|", DAY, MONTH, QUARTER, YEAR, NUMBER) + ")(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HeldTogether() {}

    /** The text with blanks at which no line may end between the words that belong together. */
    static String of(String text) {
        return HELD.matcher(text).replaceAll(it -> Matcher.quoteReplacement(it.group().replace(' ', NO_BREAK)));
    }
}
