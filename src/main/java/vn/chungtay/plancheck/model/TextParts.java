package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.FindingKind;

/** "qua đào tạo đạt 40%, trong đó có bằng cấp, chứng chỉ đạt từ 25%": a part is at most the whole. */
final class TextParts {

    private static final String UNITS = "%|hộ(?!\\p{L})|người|lao động|mô hình|xã(?!\\p{L})|thôn|công trình|căn|nhà(?!\\p{L})|lớp";
    private static final Pattern PART = Pattern.compile("(?<![\\d.,/-])(" + Figure.PATTERN + ")\\s*(" + UNITS
            + ")([^.;\\d]{0,90}?)trong đó([^.;\\d]{0,90}?)(" + Figure.PATTERN + ")\\s*(" + UNITS + ")([^.;\\d]{0,40})");

    /** A share of another group may be larger than that of all. */
    private static final Pattern OTHER_GROUP = Pattern.compile(
            "hộ(?!\\p{L})|người|dân|phụ nữ|trẻ|xã(?!\\p{L})|thôn|lao động|học sinh|cán bộ|vùng|khu vực|số này|số đó");

    /** "Đối ứng 15% ngân sách trung ương, trong đó tỉnh 60%, huyện 40%": shares of the money, not of what the first share is of. */
    private static final Pattern MONEY = Pattern.compile("ngân sách|vốn|kinh phí|nguồn|trung ương|địa phương|đối ứng|số tiền|tỉnh|huyện|thị xã|cấp xã");
    private static final Pattern PERCENT = Pattern.compile("(" + Figure.PATTERN + ")\\s*%");
    private static final BigDecimal ALL = new BigDecimal(100);

    private TextParts() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose()) {
            var match = PART.matcher(line.text());
            while (match.find()) if (isOneThing(match) && !areShares(line.text(), match)) relation(plan, line, match).ifPresent(relations::add);
        }
        return relations;
    }

    private static boolean isOneThing(Matcher match) {
        if (!match.group(2).equals(match.group(6))) return false;
        if (!match.group(2).equals("%")) return true;
        return !OTHER_GROUP.matcher(match.group(4)).find() && !OTHER_GROUP.matcher(match.group(7).replaceFirst("[,:(].*", "")).find();
    }

    /** Of the whole, as money is, or because they make a hundred together. */
    private static boolean areShares(String text, Matcher match) {
        if (!match.group(2).equals("%")) return false;
        var list = text.substring(match.start(5)).split("[.;](?!\\d)", 2)[0];
        var sum = PERCENT.matcher(list).results().flatMap(it -> Figure.of(it.group(1)).stream()).map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(ALL) == 0 || MONEY.matcher(match.group(3) + match.group(4)).find();
    }

    private static Optional<Relation> relation(PlanText plan, TextLine line, Matcher match) {
        var percent = match.group(2).equals("%");
        var part = plan.figure(line, match.start(5), match.end(5), percent);
        return plan.figure(line, match.start(1), match.end(1), percent)
                .flatMap(whole -> part.map(it -> new Relation.Within(FindingKind.TARGET_LOGIC, it, whole)));
    }
}
