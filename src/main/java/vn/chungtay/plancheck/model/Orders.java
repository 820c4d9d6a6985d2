package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;

/**
 * Two figures in an order that their words exclude: "giảm từ 12% xuống 15%", "tăng từ 75% lên 70%", a range "từ 75 đến 70%", and
 * less reached at a later day: "đến 30/9 đạt 70%, đến 31/12 đạt 59%". Which of the two is meant only a person knows.
 */
final class Orders {

    private static final String NUMBER = "(?<![\\d.,/–-])(" + Figure.PATTERN + ")";
    private static final String UNIT = "(%|hộ(?!\\p{L})|người|lao động|triệu đồng|tỷ đồng|đồng|mô hình|xã(?!\\p{L})|thôn(?!\\p{L}))";
    private static final String GAP = "(?:[^.;:%\\d]|(?:20\\d\\d)|\\((?:[^()]*)\\)){0,60}?";
    private static final String BOUND = "(?:khoảng |dưới |còn |ít nhất |trên |thành |đạt )*";
    private static final Pattern DOWN = Pattern.compile("từ\\s+(?:khoảng |trên |gần )?" + NUMBER + "\\s*" + UNIT + "?" + GAP + "(?<!\\p{L})(?:xuống|còn)\\s+" + BOUND + NUMBER + "\\s*" + UNIT);
    private static final Pattern UP = Pattern.compile("từ\\s+(?:khoảng |trên |gần )?" + NUMBER + "\\s*" + UNIT + "?" + GAP + "(?<!\\p{L})lên\\s+(?:đến )?" + BOUND + NUMBER + "\\s*" + UNIT);
    private static final Pattern RANGE = Pattern.compile("(?:từ\\s+" + NUMBER + "\\s*" + UNIT + "?\\s*đến\\s+|(?<=\\s)(?<!năm |quý |tháng |ngày |dự án |điều |khoản |số |mục |đợt |lần |biểu )" + NUMBER + "\\s*[-–]\\s*)(" + Figure.PATTERN + ")\\s*" + UNIT);
    private static final Pattern FALLS = Pattern.compile("giảm|hạ|xuống|rút|còn");
    private static final String DAY = "đến (?:hết )?(?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d))?";
    private static final Pattern REACHED = Pattern.compile(DAY + "[^;.%/]{0,60}?" + NUMBER + "\\s*%[^.%]{0,40}?" + DAY + "[^;.%/]{0,60}?" + NUMBER + "\\s*%");
    private static final Pattern NOT_REACHED = Pattern.compile("giảm|còn|xuống|nghèo|dưới|không quá");
    private static final int BEFORE = 40;

    private Orders() {}

    static List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        for (var line : plan.prose()) {
            if (line.text().chars().noneMatch(Character::isDigit)) continue;
            var text = line.text().toLowerCase(Locale.ROOT);
            DOWN.matcher(text).results().forEach(it -> turned(line, it, "plancheck.doubt.down", (from, to) -> from.compareTo(to) < 0).ifPresent(found::add));
            UP.matcher(text).results().forEach(it -> turned(line, it, "plancheck.doubt.up", (from, to) -> from.compareTo(to) > 0).ifPresent(found::add));
            RANGE.matcher(text).results().filter(it -> !falls(text, it)).forEach(it -> range(line, it).ifPresent(found::add));
            REACHED.matcher(text).results().forEach(it -> reached(line, it).ifPresent(found::add));
        }
        return found;
    }

    private static boolean falls(String text, MatchResult it) {
        return FALLS.matcher(text.substring(Math.max(0, it.start() - BEFORE), it.start())).find();
    }

    /** Both in one unit; a figure without unit has that of the other. */
    private static Optional<Finding> turned(TextLine line, MatchResult it, String why, BiPredicate<BigDecimal, BigDecimal> wrong) {
        if (it.group(2) != null && !it.group(2).equals(it.group(4))) return Optional.empty();
        return finding(line, it, it.group(1), it.group(3), why, wrong);
    }

    private static Optional<Finding> range(TextLine line, MatchResult it) {
        if (it.group(2) != null && !it.group(2).equals(it.group(5))) return Optional.empty();
        var from = it.group(1) != null ? it.group(1) : it.group(3);
        return finding(line, it, from, it.group(4), "plancheck.doubt.range", (one, two) -> one.compareTo(two) > 0);
    }

    private static Optional<Finding> reached(TextLine line, MatchResult it) {
        var later = day(it, 1) < day(it, 5);
        if (!later || NOT_REACHED.matcher(it.group()).find()) return Optional.empty();
        return finding(line, it, it.group(4), it.group(8), "plancheck.doubt.reached", (one, two) -> one.compareTo(two) > 0);
    }

    private static int day(MatchResult it, int group) {
        var year = it.group(group + 2) == null ? 0 : Integer.parseInt(it.group(group + 2));
        return (year * 12 + Integer.parseInt(it.group(group + 1))) * 31 + Integer.parseInt(it.group(group));
    }

    private static Optional<Finding> finding(TextLine line, MatchResult it, String from, String to, String why, BiPredicate<BigDecimal, BigDecimal> wrong) {
        var one = Figure.of(from);
        var two = Figure.of(to);
        if (one.isEmpty() || two.isEmpty() || !wrong.test(one.get().value(), two.get().value())) return Optional.empty();
        var quote = line.text().substring(it.start(), it.end());
        return Optional.of(new Finding(
                Gravity.CONTRADICTION, FindingKind.TARGET_LOGIC, PlanText.place(line, quote), quote, "", Said.of(why, quote, from, to), List.of()));
    }
}
