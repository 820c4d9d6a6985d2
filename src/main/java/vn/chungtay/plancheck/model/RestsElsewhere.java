package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * What is left of a whole that another sentence divides: "đã kết nối việc làm cho 2.730 người, bằng 65% kế hoạch năm (4.200
 * người)" and, below, "kết nối việc làm cho 1.470 lao động còn lại". Asked about when the plan has no two figures that leave
 * it, and two of one sentence leave what differs by a slip.
 */
final class RestsElsewhere {

    /** Two figures of a sentence and what the first leaves without the second. */
    private record Pair(Mention whole, Mention part) {
        BigDecimal rest() {
            return whole.quantity().value().subtract(part.quantity().value());
        }
    }

    private static final Pattern BEHIND = Pattern.compile("(?s)\\s*(?:[^,;.()\\d]{0,30}\\s)?(?:còn lại|chưa (?:giải ngân|thực hiện|thoát|hỗ trợ|phân bổ)).*");
    private static final Pattern BEFORE = Pattern.compile("(?s).*(?:còn lại|chưa (?:giải ngân|thực hiện|phân bổ)|còn (?:thiếu|dư))[^;.\\d]{0,40}");
    /** Of smaller figures many look like a slip of each other. */
    private static final BigDecimal TELLING = new BigDecimal(20);

    private RestsElsewhere() {}

    static List<Finding> in(PlanText plan) {
        var pairs = pairs(plan);
        var found = new ArrayList<Finding>();
        for (var line : plan.prose())
            for (var mention : plan.mentions(line)) if (isRest(mention)) judge(plan, mention, pairs.getOrDefault(kind(mention), List.of())).ifPresent(found::add);
        return found;
    }

    private static boolean isRest(Mention mention) {
        return isFigure(mention) && mention.quantity().value().compareTo(TELLING) > 0 && (BEHIND.matcher(mention.after()).matches() || BEFORE.matcher(mention.before()).matches());
    }

    private static boolean isFigure(Mention mention) {
        return (mention.measure() == Measure.COUNT || mention.measure() == Measure.MONEY) && mention.isOfAll() && !mention.isAbout();
    }

    private static String kind(Mention mention) {
        return mention.measure() + mention.thing();
    }

    /** Figures beside each other, at most two apart: any two of a plan would leave anything. */
    private static Map<String, List<Pair>> pairs(PlanText plan) {
        var pairs = new HashMap<String, List<Pair>>();
        for (var line : plan.prose()) {
            var mentions = plan.mentions(line).stream().filter(RestsElsewhere::isFigure).toList();
            for (var at = 0; at < mentions.size(); at++)
                for (var next = at + 1; next < Math.min(mentions.size(), at + 3); next++) add(pairs, mentions.get(at), mentions.get(next));
        }
        return pairs;
    }

    private static void add(Map<String, List<Pair>> pairs, Mention one, Mention two) {
        if (!kind(one).equals(kind(two))) return;
        var order = one.quantity().value().compareTo(two.quantity().value());
        if (order != 0) pairs.computeIfAbsent(kind(one), none -> new ArrayList<>()).add(order > 0 ? new Pair(one, two) : new Pair(two, one));
    }

    private static Optional<Finding> judge(PlanText plan, Mention rest, List<Pair> pairs) {
        var others = pairs.stream().filter(it -> it.whole != rest && it.part != rest && it.whole.line() != rest.line()).toList();
        if (plan.index().has(rest) || pairs.stream().anyMatch(it -> it.whole != rest && it.part != rest && rest.quantity().interval().meets(difference(it)))) return Optional.empty();
        var meant = others.stream().filter(it -> Slip.between(rest.quantity().printed(), rest.quantity().print(it.rest()))).toList();
        if (meant.stream().map(Pair::rest).distinct().count() != 1) return Optional.empty();
        var pair = meant.getFirst();
        var expected = rest.quantity().print(pair.rest());
        var said = Said.of("plancheck.doubt.rest", rest.quantity().printed(), pair.whole.quantity().printed(), pair.part.quantity().printed(), expected);
        return Optional.of(Doubt.at(FindingKind.DIFFERENCE, rest, expected, said, List.of(pair.whole, pair.part)));
    }

    private static Interval difference(Pair pair) {
        return pair.whole.quantity().interval().plus(pair.part.quantity().interval().times(BigDecimal.ONE.negate()));
    }
}
