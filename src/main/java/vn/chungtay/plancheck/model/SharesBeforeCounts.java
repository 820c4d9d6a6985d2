package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;

/**
 * A share with the two counts that it was computed from in brackets behind it: "80% người học nghề có việc làm (168/210 người)",
 * "giải ngân đạt 92,5% (1.850/2.000 triệu đồng)".
 */
final class SharesBeforeCounts {

    private static final String NUMBER = "(?<![\\d.,/-])(" + Figure.PATTERN + ")";
    private static final Pattern SHARE = Pattern.compile(
            NUMBER + "\\s*%([^.;%()\\d]{0,80})\\(\\s*(?:tức|tương ứng|tương đương|là|bằng|đạt)?\\s*" + NUMBER
                    + "\\s*(?:hộ|người|lao động|học viên|trẻ em|xã|thôn|bản|ấp|triệu đồng|tỷ đồng)?\\s*(?:/|trên(?: tổng)?(?: số)?|trong(?: tổng)?(?: số)?)\\s*("
                    + Figure.PATTERN + ")(?![\\d/.,]*\\d)\\s*(?:hộ|người|lao động|học viên|trẻ em|xã|thôn|bản|ấp|triệu đồng|tỷ đồng)(?!\\p{L})");
    /** A bound is only held against counts whose digits are those of the share, two of them swapped. */
    private static final Pattern BOUND = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:tối thiểu|ít nhất|không dưới|trên|hơn|từ|khoảng|gần|dưới|tối đa|không quá|xấp xỉ)(?: đạt)?[\\s*]*", Pattern.DOTALL);

    private SharesBeforeCounts() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose())
            if (line.text().indexOf('%') >= 0) SHARE.matcher(line.text()).results().forEach(it -> share(plan, line, it).ifPresent(relations::add));
        return relations;
    }

    private static Optional<Relation> share(PlanText plan, TextLine line, MatchResult it) {
        var rate = plan.figure(line, it.start(1), it.end(1), true);
        var count = plan.figure(line, it.start(3), it.end(3), false);
        var whole = Figure.of(it.group(4)).filter(figure -> figure.value().signum() > 0).flatMap(none -> plain(plan, line, it));
        if (rate.isEmpty() || count.isEmpty() || whole.isEmpty()) return Optional.empty();
        var share = new Relation.Rate(rate.get(), count.get(), whole.get());
        rate.get().roundedBy(Rounding.LOOSE);
        if (share.holds(Quantity::interval)) return Optional.of(share);
        rate.get().roundedBy(Rounding.NEAREST);
        var bound = BOUND.matcher(line.text().substring(0, it.start())).matches();
        return (bound ? isSwapped(share) : Sums.hasSlip(share)) ? Optional.of(share) : Optional.empty();
    }

    /** "1.850/2.000 triệu đồng" has one unit for both, "0,9 tỷ đồng/1,2 tỷ đồng" one for each. */
    private static Optional<Quantity> plain(PlanText plan, TextLine line, MatchResult it) {
        var shared = line.text().substring(it.end(3)).stripLeading().startsWith("/");
        if (!shared) return plan.figure(line, it.start(4), it.end(4), false);
        var figure = Figure.of(it.group(4)).orElseThrow();
        return Optional.of(new Quantity(PlanText.place(line, it.group(4)), figure, BigDecimal.ONE, figure.decimals(), figure.decimals() == 0));
    }

    private static boolean isSwapped(Relation.Rate share) {
        return share.implied(share.count(), other -> Interval.exactly(other.value()))
                .filter(meant -> haveSameDigits(share.count().print(meant.middle()), share.count().printed()) && !meant.holds(share.count().value()))
                .isPresent();
    }

    private static boolean haveSameDigits(String one, String two) {
        return Slip.between(one, two) && Arrays.equals(one.chars().sorted().toArray(), two.chars().sorted().toArray());
    }
}
