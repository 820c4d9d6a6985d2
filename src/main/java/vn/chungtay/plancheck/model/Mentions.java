package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.model.Mention.Measure;

/** Reads the figures of a line of text with their units; numbers that are names, dates or numbers of documents are none. */
final class Mentions {

    private static final String PEOPLE = "lượt người|lượt lao động|nhân khẩu|người|khẩu|lao động|học viên|cán bộ|đối tượng";
    private static final String HOUSEHOLDS = "lượt hộ|hộ";
    private static final String HOUSES = "căn nhà|ngôi nhà|căn|nhà(?! (?:văn hóa|sinh hoạt|tiêu|vệ sinh|trẻ))";
    private static final String WORKS = "công trình|nhà văn hóa|nhà sinh hoạt";
    private static final String VILLAGES = "thôn|bản|ấp|xóm|buôn|làng|tổ dân phố|khu phố|khóm";
    private static final String COMMUNES = "xã|phường|thị trấn";
    private static final String GIFTS = "phần quà|suất quà|phần(?! trăm)|suất";
    private static final String OTHERS = "mô hình|dự án|học sinh|trẻ em|trẻ|lớp|thẻ|phiếu|cuộc|buổi|con|nhóm|tổ|huyện|tỉnh|phóng sự|hội nghị|hồ sơ|băng rôn|cây|chiếc|cái|máy|bao|tấm|viên|bình|gói|tờ|quyển|cuốn|vụ|đợt|chỉ tiêu|ha|km|kg|tấn|bộ|tháng|năm|ngày";
    private static final String THING = String.join("|", PEOPLE, HOUSEHOLDS, WORKS, HOUSES, VILLAGES, COMMUNES, GIFTS, OTHERS);
    private static final Map<String, String> ONE_WORD = Map.of(
            PEOPLE, "người", HOUSEHOLDS, "hộ", HOUSES, "nhà", WORKS, "công trình", VILLAGES, "thôn", COMMUNES, "xã", GIFTS, "suất");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,/–-])(" + Figure.PATTERN + ")(?![\\d/]|[.,]\\d)");
    private static final Pattern UNIT = Pattern.compile(
            "\\s*(?:(điểm\\s*(?:phần trăm|%))|(%|phần trăm)|(" + THING + ")(?!\\p{L}))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALONE = Pattern.compile("\\s*(?:[,;)]|\\.(?:\\s|$)|$|và(?!\\p{L})|(?:nam|nữ)(?!\\p{L}))");
    private static final Pattern FOR_EACH = Pattern.compile("\\s*(?:/\\s*(?:0?1\\s*)?|(?:cho|trên|một)?\\s*(?:mỗi|một)\\s+)(" + THING + "|năm)(?!\\p{L})");
    private static final Pattern EACH_BEFORE = Pattern.compile("(?<!\\p{L})(?:mỗi|một|01)\\s+(" + THING + ")(?!\\p{L})[^,;.:()\\d]{0,50}$");
    /** The number of a year, an article, a project: what stands before it is what it is the name of. */
    private static final Pattern NAME = Pattern.compile(
            "(?:năm|tháng|ngày|quý|điều|khoản|điểm|dự án|mục|phụ lục|biểu|bảng|giai đoạn|lần|đợt|khóa|(?<!tổng )số|thôn|bản|tổ|khu|quyết định|nghị quyết|\\d\\s*[-–])[\\s*]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "25 - 30 học viên": an end of a range is no figure of its own. */
    private static final Pattern RANGE = Pattern.compile("\\d\\s*%?\\s*[-–]\\s*$|(?<=[\\d\\s])\\d+ đến\\s*$");

    private static final Set<String> TIME = Set.of("tháng", "năm", "ngày", "lớp", "thôn", "xã", "huyện", "tỉnh", "dự án");

    /** No name, range or "mỗi" before a number is longer: a paragraph of a thousand figures is not read a thousand times. */
    private static final int LONGEST_BEFORE = 200;

    private Mentions() {}

    /** In the order of reading. */
    static List<Mention> in(PlanText plan, TextLine line) {
        var text = line.text();
        if (text.chars().noneMatch(Character::isDigit)) return List.of();
        Map<Integer, Money> money = Money.in(line).stream().collect(Collectors.toMap(Money::start, it -> it, (one, two) -> one));
        var found = new ArrayList<Mention>();
        var number = NUMBER.matcher(text);
        var lower = text.toLowerCase(Locale.ROOT);
        var depths = depths(text);
        while (number.find()) read(plan, line, lower, depths, number, money.get(number.start(1))).ifPresent(found::add);
        return withWords(lower, found);
    }

    private static Optional<Mention> read(PlanText plan, TextLine line, String lower, int[] depths, Matcher number, @Nullable Money money) {
        var text = line.text();
        var start = number.start(1);
        var unit = UNIT.matcher(text).region(number.end(1), text.length()).useTransparentBounds(true);
        var measured = unit.lookingAt();
        var measure = measure(measured ? unit : null, money);
        if (measure == Measure.BARE && !ALONE.matcher(text).region(number.end(1), text.length()).lookingAt()) return Optional.empty();
        var thing = measure == Measure.COUNT ? oneWord(unit.group(3)) : "";
        if ((measure == Measure.BARE || TIME.contains(thing)) && endsBefore(NAME, text, start).find()) return Optional.empty();
        if (endsBefore(RANGE, text, start).find()) return Optional.empty();
        var end = money != null ? money.end() : measured ? unit.end() : number.end(1);
        var rate = measure == Measure.PERCENT || measure == Measure.POINTS;
        var quantity = money != null ? Optional.of(plan.amount(money)) : plan.figure(line, start, number.end(1), rate);
        return quantity.map(it -> new Mention(line, start, end, it, measure, thing, per(lower, start, end), depths[start], "", "", lower));
    }

    private static Measure measure(@Nullable Matcher unit, @Nullable Money money) {
        if (money != null) return Measure.MONEY;
        if (unit == null) return Measure.BARE;
        if (unit.group(1) != null) return Measure.POINTS;
        return unit.group(2) != null ? Measure.PERCENT : Measure.COUNT;
    }

    private static String per(String text, int start, int end) {
        var behind = FOR_EACH.matcher(text).region(end, text.length());
        if (behind.lookingAt()) return oneWord(behind.group(1));
        var before = endsBefore(EACH_BEFORE, text, start);
        return before.find() ? oneWord(before.group(1)) : "";
    }

    /** Matches what stands before the number as if the text ended there. */
    private static Matcher endsBefore(Pattern pattern, String text, int start) {
        return pattern.matcher(text).region(Math.max(0, start - LONGEST_BEFORE), start).useTransparentBounds(true);
    }

    private static String oneWord(String thing) {
        var word = thing.toLowerCase(Locale.ROOT);
        return ONE_WORD.entrySet().stream()
                .filter(entry -> word.matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(word);
    }

    /** In how many brackets each sign stands. */
    private static int[] depths(String text) {
        var depths = new int[text.length() + 1];
        for (var at = 0; at < text.length(); at++) {
            depths[at + 1] = depths[at];
            if (text.charAt(at) == '(') depths[at + 1]++;
            else if (text.charAt(at) == ')' && depths[at] > 0) depths[at + 1]--;
        }
        return depths;
    }

    private static List<Mention> withWords(String text, List<Mention> found) {
        var all = new ArrayList<Mention>();
        for (var at = 0; at < found.size(); at++) {
            var it = found.get(at);
            var from = at == 0 ? 0 : found.get(at - 1).end();
            var to = at + 1 == found.size() ? text.length() : found.get(at + 1).start();
            all.add(new Mention(it.line(), it.start(), it.end(), it.quantity(), it.measure(), it.thing(), it.per(), it.depth(),
                    text.substring(Math.min(from, it.start()), it.start()), text.substring(it.end(), Math.max(it.end(), to)), text));
        }
        return all;
    }
}
