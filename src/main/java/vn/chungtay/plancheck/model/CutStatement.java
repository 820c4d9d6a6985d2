package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.TextLine;

/**
 * A sentence that says by how much poverty shall fall in the year of the plan.
 *
 * @param population whom it is about
 * @param counted households, not percentage points
 * @param bound how the figure is to be taken
 * @param quantity the figure, or the lower end of a range; as a part of relations only an exact one
 * @param high the upper end of a range, else the same
 * @param sentence in which sentence of the line it stands; parts and whole stand together
 * @param start where its number begins in the line
 */
record CutStatement(
        TextLine line, int sentence, Population population, boolean counted, Bound bound, Quantity quantity, Figure high, String quote, int start) {

    enum Population {
        POOR,
        NEAR_POOR,
        BOTH
    }

    enum Bound {
        EXACT,
        AT_LEAST,
        ABOUT,
        RANGE
    }

    private static final String NUMBER = Figure.PATTERN;
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.,/])(" + NUMBER + ")(?:\\s*%?\\s*(?:-|–|đến)\\s*(" + NUMBER + "))?\\s*(%|(?:hộ(?!\\p{L})))");
    private static final Pattern OTHER_GROUP = Pattern.compile(
            "dân tộc|dtts|đặc biệt khó khăn|đbkk|/năm|mỗi năm|bình quân|giai đoạn|suy dinh dưỡng|xuống|còn|huyện nghèo|đầu kỳ|đã giảm|kết quả|tham gia dự án|nước|nhà (ở|tiêu)|bảo hiểm|được hỗ trợ"
                    + "|(xã|thôn|bản|huyện|phường) (thuộc )?(khu vực|vùng)|riêng (các )?(xã|thôn|bản|huyện|phường|khu vực|vùng)|khu vực (thành thị|nông thôn|miền núi|i)|vùng (cao|thấp|núi|sâu)");
    /** Where the words behind a figure begin to speak of another; poor and near-poor may be one thing. */
    private static final Pattern NEXT_THING = Pattern.compile(
            "(?s)[;(.].*|,(?!\\s*hộ cận nghèo(?! (giảm|thoát|còn))).*|và (?!hộ cận nghèo(?! (giảm|thoát|còn))).*|giảm .*");

    private static final Pattern YEAR = Pattern.compile("năm (20\\d\\d)");

    /** "So với cuối năm 2022", "từ 8,75% (cuối năm 2023)": the year before the plan's, as what the target starts from. */
    private static final Pattern COMPARED = Pattern.compile("(?:so với|từ|\\(|kết quả rà soát|theo)[^;.()]{0,60}?năm 20\\d\\d|(?:đầu|cuối) năm 20\\d\\d");

    private static final Pattern CAME = Pattern.compile("phát sinh|tái nghèo|nghèo mới");

    static List<CutStatement> in(PlanText plan) {
        var found = new ArrayList<CutStatement>();
        var narrowing = plan.narrowing();
        var sentence = 0;
        for (var line : plan.prose()) {
            var text = line.text().toLowerCase(Locale.ROOT);
            if (!text.contains("giảm") || !text.contains("nghèo")) continue;
            if (isOfBefore(text, plan.year()) || plan.isOfResults(line) && !text.contains("năm " + plan.year())) continue;
            var from = 0;
            for (var part : line.text().split("(?<=[.;])\\s+(?!Trong đó|trong đó)|(?<=\\p{L})[.;]$")) {
                sentence++;
                from = line.text().indexOf(part, from);
                read(plan, line, sentence, from, part, found);
                from += part.length();
            }
        }
        found.removeIf(it -> narrowing.isOfPartOfFall(it.line(), it.start(), it.start() + it.low().printed().length()));
        return found;
    }

    private static void read(PlanText plan, TextLine line, int sentence, int offset, String part, List<CutStatement> found) {
        var match = AMOUNT.matcher(part);
        var from = 0;
        while (match.find()) {
            var next = next(part, match.end());
            var before = part.substring(from, match.start()).toLowerCase(Locale.ROOT);
            var after = part.substring(match.end(), next).toLowerCase(Locale.ROOT);
            from = match.end();
            if (OTHER_GROUP.matcher(before).find() || OTHER_GROUP.matcher(StandingText.PARTS_FOLLOW.matcher(after).replaceFirst("")).find()) continue;
            if (otherYear(before + after, plan.year()) || !isCut(before, after, found, line, sentence)) continue;
            add(plan, line, sentence, offset, match, before, after, found);
        }
    }

    /** All years it names, but for what it compares with, are over. */
    private static boolean isOfBefore(String text, int year) {
        var years = YEAR.matcher(COMPARED.matcher(text).replaceAll(" ")).results().mapToInt(it -> Integer.parseInt(it.group(1))).toArray();
        return years.length > 0 && Arrays.stream(years).allMatch(named -> named < year);
    }

    private static boolean isCut(String before, String after, List<CutStatement> found, TextLine line, int sentence) {
        if (before.lastIndexOf("giảm") < CAME.matcher(before).results().mapToInt(MatchResult::start).max().orElse(-2)) return false;
        if (before.contains("giảm") || before.contains("thoát nghèo")) return true;
        return isSame(found, line, sentence) && before.length() < 40 && !before.contains("tổng số");
    }

    private static int next(String text, int from) {
        var match = AMOUNT.matcher(text);
        return match.find(from) ? match.start() : text.length();
    }

    private static boolean otherYear(String words, int year) {
        var match = YEAR.matcher(words);
        return year > 0 && match.find() && Integer.parseInt(match.group(1)) != year;
    }

    private static void add(PlanText plan, TextLine line, int sentence, int offset, Matcher match, String before, String after, List<CutStatement> found) {
        var percent = match.group(3).equals("%");
        var population = population(before, percent ? after : match.group(3) + after);
        if ((isAside(before) || population == null) && named(before) == null && isSame(found, line, sentence)) population = found.getLast().population();
        var low = plan.figure(line, offset + match.start(1), offset + match.end(1), percent);
        var high = match.group(2) == null ? low.map(Quantity::figure) : Figure.of(match.group(2) + (percent ? "%" : ""));
        if (population == null || low.isEmpty() || high.isEmpty()) return;
        found.add(new CutStatement(
                line, sentence, population, !percent, bound(before, after, match), low.get(), high.get(), match.group().strip(), offset + match.start(1)));
    }

    /** "303 hộ nghèo (tương ứng 0,72%)": the figure in brackets says the same in another unit. */
    private static boolean isAside(String before) {
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    private static boolean isSame(List<CutStatement> found, TextLine line, int sentence) {
        return !found.isEmpty() && found.getLast().line() == line && found.getLast().sentence() == sentence;
    }

    private static @Nullable Population population(String before, String after) {
        var words = withoutStandard(before);
        var own = named(words.substring(Math.max(0, words.lastIndexOf("giảm"))));
        var next = named(NEXT_THING.matcher(withoutStandard(after)).replaceFirst(""));
        if (own != null && words.contains("giảm")) return own;
        return next != null ? next : named(words);
    }

    private static String withoutStandard(String words) {
        return words.replaceAll("(theo )?chuẩn nghèo( đa chiều)?( của)?( quốc gia)?", " ");
    }

    private static @Nullable Population named(String text) {
        var words = text.replace("thoát ", "");
        var near = words.contains("cận nghèo");
        var poor = words.replace("cận nghèo", "").contains("hộ nghèo");
        if (near && poor || words.contains("nghèo đa chiều")) return Population.BOTH;
        if (near) return Population.NEAR_POOR;
        return poor ? Population.POOR : null;
    }

    private static Bound bound(String before, String after, Matcher match) {
        if (match.group(2) != null) return Bound.RANGE;
        if (before.matches("(?s).*(trên|ít nhất|tối thiểu|không dưới|hơn|từ)\\s*$") || after.stripLeading().startsWith("trở lên")) return Bound.AT_LEAST;
        return before.matches("(?s).*(khoảng|gần|xấp xỉ)\\s*$") ? Bound.ABOUT : Bound.EXACT;
    }

    Figure low() {
        return quantity.figure();
    }
}
