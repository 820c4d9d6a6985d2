package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;

/**
 * A figure of the text with the words around it, to be looked up in the tables.
 *
 * @param quantity money in đồng, anything else as counted
 * @param money it is an amount
 * @param words from the figure before it to the end of its own phrase, in lower case
 * @param before that part of the words which stands before it
 */
record SaidFigure(TextLine line, Quantity quantity, boolean money, String words, String before) {

    private static final String UNIT = "((?:nghìn|ngàn|triệu|tỷ|tỉ)?\\s*đồng(?! bào)(?!/)|(?:triệu|tỷ|tỉ)(?=[\\s,.;)])|trđ|hộ|nhà|căn|người|học viên|lao động|lượt người|mô hình|lớp|công trình|dự án|xã|thôn|bản|ấp|buôn|con|phiếu|thẻ|ha|km|cán bộ|cuộc|buổi)";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,/–-])(" + Figure.PATTERN + ")\\s*" + UNIT + "(?![\\p{L}/])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOUND = Pattern.compile(
            "(?<!\\p{L})((trên|ít nhất|tối thiểu|không dưới|hơn|từ|đến|khoảng|gần|xấp xỉ|dưới|vượt|quá|tối đa)|(mỗi|một|bình quân|trung bình|mức)( \\p{L}+){0,3})[\\s:*]*$");
    /** "6 tỷ 420 triệu đồng": neither of the two is the amount. */
    private static final Pattern IN_TWO_UNITS = Pattern.compile("(?:[\\d.,]+\\s*(?:tỷ|tỉ|triệu)( đồng)?)?\\s+\\d[\\d.,]*\\s*(?:triệu|nghìn|ngàn|đồng).*", Pattern.DOTALL);
    private static final Pattern BEHIND = Pattern.compile("\\s*(trở lên|/|mỗi|một|đến \\d|x\\s|×).*");
    private static final Pattern END = Pattern.compile("[;,.)](?!\\d)");

    /** Exact figures only; what is a bound, a norm or an end of a range says nothing of a total. */
    static List<SaidFigure> in(PlanText plan) {
        var found = new ArrayList<SaidFigure>();
        for (var line : plan.prose()) {
            var matches = AMOUNT.matcher(line.text()).results().toList();
            for (var at = 0; at < matches.size(); at++) {
                var from = at == 0 ? 0 : matches.get(at - 1).end();
                var to = at + 1 < matches.size() ? matches.get(at + 1).start() : line.text().length();
                read(line, matches.get(at), from, to, found);
            }
        }
        return found;
    }

    private static void read(TextLine line, MatchResult match, int from, int to, List<SaidFigure> found) {
        var before = line.text().substring(from, match.start()).toLowerCase(Locale.ROOT);
        var behind = line.text().substring(match.end(), to).toLowerCase(Locale.ROOT);
        if (IN_TWO_UNITS.matcher(before + match.group()).matches() || IN_TWO_UNITS.matcher(match.group() + line.text().substring(match.end())).lookingAt()) return;
        if (BOUND.matcher(before).find() || BEHIND.matcher(behind).matches()) return;
        var own = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")) + 1);
        var end = END.matcher(behind);
        var after = end.find() ? behind.substring(0, end.start()) : behind;
        var unit = match.group(2).toLowerCase(Locale.ROOT);
        var money = unit.matches(".*đồng|triệu|tỷ|tỉ|trđ");
        var figure = Figure.of(match.group(1)).orElseThrow();
        var quantity = new Quantity(
                PlanText.place(line, match.group()), figure, money ? Money.dongIn(unit) : BigDecimal.ONE, figure.decimals(), !money);
        found.add(new SaidFigure(line, quantity, money, own + " " + unit + " " + after, own));
    }

    /** Few digits are near many others. */
    boolean isShort() {
        return quantity.figure().value().movePointRight(quantity.figure().decimals()).stripTrailingZeros().precision() < 3;
    }

    /** Behind the last comma: what is said of this figure and no other. */
    String near() {
        return words.substring(before.lastIndexOf(',') + 1);
    }

    Set<String> ownWords() {
        return Clause.words(words);
    }
}
