package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    private TextParts() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose()) {
            var match = PART.matcher(line.text());
            while (match.find()) if (isOneThing(match)) relations.add(relation(line, match));
        }
        return relations;
    }

    private static boolean isOneThing(Matcher match) {
        if (!match.group(2).equals(match.group(6))) return false;
        if (!match.group(2).equals("%")) return true;
        return !OTHER_GROUP.matcher(match.group(4)).find() && !OTHER_GROUP.matcher(match.group(7).replaceFirst("[,:(].*", "")).find();
    }

    private static Relation relation(TextLine line, Matcher match) {
        return new Relation.Within(FindingKind.TARGET_LOGIC, quantity(line, match, 5), quantity(line, match, 1));
    }

    private static Quantity quantity(TextLine line, Matcher match, int group) {
        var percent = match.group(group + 1).equals("%");
        var figure = Figure.of(match.group(group) + (percent ? "%" : "")).orElseThrow();
        var quote = line.text().substring(match.start(group), match.end(group + 1));
        return new Quantity(PlanText.place(line, quote), figure, BigDecimal.ONE, figure.decimals(), !percent);
    }
}
