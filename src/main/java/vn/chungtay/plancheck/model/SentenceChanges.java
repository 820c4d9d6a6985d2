package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.FindingKind;

/** From what to what, and by how much, in one sentence: "từ 60,57% còn 47,85%, giảm 12,72 điểm phần trăm". */
final class SentenceChanges {

    private static final String COUNTED = "(?:hộ|người|lao động|xã|thôn|bản|ấp|khẩu|nhân khẩu|căn|nhà|trẻ em|trẻ)(?!\\p{L})";
    private static final String NUMBER = "(?<![\\d.,/-])(" + Figure.PATTERN + ")\\s*(%|" + COUNTED + ")(?:\\s*\\((?!\\s*(?:tức |tức là |đã |tương ứng )?giảm)[^()]*\\))?";
    private static final String BY = "(?<![\\d.,/-])(" + Figure.PATTERN + ")\\s*(%|" + COUNTED + "|điểm phần trăm|điểm %)";
    private static final String GAP = "[^.;:\\d%]";
    private static final Pattern THEN_BY = Pattern.compile(
            "từ\\s*" + NUMBER + GAP + "{0,30}?(?:\\d{4}\\s*)?(?:xuống|còn)" + GAP + "{0,20}?" + NUMBER + GAP + "{0,30}?(?:\\d{4}" + GAP + "{0,12}?)?(?:giảm|tức giảm)" + GAP + "{0,20}?" + BY);
    private static final Pattern BY_THEN = Pattern.compile(
            "giảm\\s*(?:được\\s*)?" + BY + GAP + "{0,40}?từ\\s*" + NUMBER + GAP + "{0,30}?(?:\\d{4}\\s*)?(?:xuống|còn)" + GAP + "{0,20}?" + NUMBER);

    private static final Pattern PERCENT = Pattern.compile("%|điểm.*");

    /** What falls each year is no change from the first to the last. */
    private static final Pattern EACH_YEAR = Pattern.compile("(?iu)bình quân|mỗi năm|hằng năm|hàng năm|từng năm");

    /** What falls in a part of the area is no change of all. */
    private static final Pattern OF_PART = Pattern.compile("(?iu)riêng|trong đó|vùng|khu vực|dân tộc");

    private SentenceChanges() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose()) {
            if (!line.text().contains("giảm")) continue;
            THEN_BY.matcher(line.text()).results().map(it -> change(plan, line, it, 1, 3, 5)).flatMap(Optional::stream).forEach(relations::add);
            BY_THEN.matcher(line.text()).results().map(it -> change(plan, line, it, 3, 5, 1)).flatMap(Optional::stream).forEach(relations::add);
        }
        return relations;
    }

    /** Only of one measure: a share that fell by a share of itself is another matter. */
    private static Optional<Relation> change(PlanText plan, TextLine line, MatchResult found, int from, int to, int by) {
        var counted = !found.group(from + 1).equals("%");
        var rest = line.text().substring(found.end());
        if (EACH_YEAR.matcher(found.group()).find() || OF_PART.matcher(found.group()).find() || rest.stripLeading().startsWith("/")) return Optional.empty();
        if (!found.group(to + 1).equals(found.group(from + 1)) || counted && !found.group(by + 1).equals(found.group(from + 1)) || !counted && !PERCENT.matcher(found.group(by + 1)).matches()) return Optional.empty();
        var start = plan.figure(line, found.start(from), found.end(from), !counted);
        var left = plan.figure(line, found.start(to), found.end(to), !counted);
        var cut = plan.figure(line, found.start(by), found.end(by), !counted);
        if (start.isEmpty() || left.isEmpty() || cut.isEmpty()) return Optional.empty();
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        terms.put(start.get(), BigDecimal.ONE);
        terms.put(left.get(), BigDecimal.ONE.negate());
        return Optional.of(new Relation.Sum(FindingKind.DIFFERENCE, cut.get(), terms));
    }
}
