package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * A share printed beside what it is the share of, where the words say what the whole is: "Trong 259 hộ nghèo có 181 hộ dân tộc
 * thiểu số (69,88%)", "18.526 hộ nghèo, chiếm 6,87% tổng số 269.665 hộ", "đạt 92,88% kế hoạch vốn được giao (1.600 triệu đồng)",
 * "trong đó 70% (3.150 người)". A share that some figure of the plan explains is right; one that none does must look like a slip.
 */
final class SharesOfWholes {

    /** A share, what it is the share of, and where the three stand in their line. */
    private record Share(Mention rate, Mention count, List<Mention> line, int at) {}

    /** Of smaller numbers many look like a slip of each other. */
    private static final BigDecimal TELLING = new BigDecimal(100);

    private static final Pattern ATTACHED = Pattern.compile("(?s)[^.;%\\d]{0,60}|;\\s*(?:đạt|bằng|chiếm)[^.;%\\d]{0,20}");
    private static final Pattern CHANGE = Pattern.compile("giảm|tăng|vượt|lãi suất|hỗ trợ|đối ứng|cùng kỳ|năm trước|so với đầu");
    private static final Pattern FALL = Pattern.compile("giảm|tăng|thoát");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\((?:tương ứng|tương đương|tức|là|bằng|gồm)?\\s*");
    private static final Pattern WHOLE_BEHIND = Pattern.compile(
            "(?s)\\s*(?:của|trong|trên|so với)?\\s*(?:tổng|số|kế hoạch|chỉ tiêu|dự toán|vốn|nguồn|nhu cầu)[^;.%]{0,70}");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s*(?:của |trong |trên )?(?:tổng )?số (?:lượt|người|hộ|lao động|vốn).*", Pattern.DOTALL);
    /** "10% ngân sách trung ương": the whole is named, not printed beside. */
    private static final Pattern OF_A_SOURCE = Pattern.compile("(?s)\\s*(?:của |so với )?(?:tổng )?(?:số )?(?:nguồn )?(?:vốn )?(?:ngân sách|ns|trung ương|tw|đầu tư|sự nghiệp|dự án).*");
    private static final Pattern COMMON = Pattern.compile("(?<!\\p{L})(?:của|trong|trên|tổng|số|hộ|cận|nghèo|người|lượt|lao động|được|có|đã)(?!\\p{L})");
    private static final Pattern OF = Pattern.compile("(?s).*(?:trong|trên)(?: tổng)?(?: số)?[\\s*]*");
    private static final Pattern OPENS = Pattern.compile("trong đó|gồm|chia ra|(?<!\\p{L})có|đã|:");
    private static final Pattern GIVEN = Pattern.compile("(?s).*(?:được giao|kế hoạch|tổng|toàn (?:tỉnh|huyện|xã|thị xã|phường|thôn|quận)|nhu cầu|dự toán|giao).*");
    private static final Pattern OF_IT = Pattern.compile("(?s).*(?:chiếm|đạt|bằng|tỷ lệ|tỉ lệ)[^.;]{0,20}");

    private final PlanText plan;
    private final Set<Quantity> known;

    private SharesOfWholes(PlanText plan, List<Relation> known) {
        this.plan = plan;
        this.known = known.stream().map(Relation::result).collect(Collectors.toSet());
    }

    /** What other rules know of the same shares is left to them. */
    static List<Relation> in(PlanText plan, List<Relation> known) {
        var shares = new SharesOfWholes(plan, known);
        return plan.prose().stream().map(plan::mentions).flatMap(line -> shares.of(line).stream()).toList();
    }

    private List<Relation> of(List<Mention> line) {
        var shares = IntStream.range(0, line.size()).mapToObj(at -> share(line, at)).flatMap(Optional::stream).toList();
        var found = new ArrayList<Relation>();
        var right = new HashMap<Quantity, List<Share>>();
        for (var share : shares) {
            if (known.contains(share.rate().quantity())) continue;
            wholes(share, shares, right).stream()
                    .map(whole -> relation(share, whole))
                    .filter(relation -> holds(relation) || hasSlip(relation) && !isExplained(share))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Share> share(List<Mention> line, int at) {
        var rate = line.get(at);
        if (rate.measure() != Measure.PERCENT || !rate.isOfAll() || rate.isAbout()) return Optional.empty();
        if (at + 1 < line.size() && isCount(line.get(at + 1)) && IN_BRACKETS.matcher(rate.upTo(line.get(at + 1))).matches())
            return Optional.of(new Share(rate, line.get(at + 1), line, at + 1));
        if (CHANGE.matcher(rate.before()).find() || !ATTACHED.matcher(rate.before()).matches()) return Optional.empty();
        for (var before = at - 1; before >= 0; before--)
            if (isCount(line.get(before)) && line.get(before).depth() <= rate.depth() && !(before > 0 && OF.matcher(line.get(before).before()).matches() && line.get(before - 1).adds(line.get(before))))
                return at - before < 3 && !FALL.matcher(line.get(before).before()).find() ? Optional.of(new Share(rate, line.get(before), line, at)) : Optional.empty();
        return Optional.empty();
    }

    private static boolean isCount(Mention mention) {
        return (mention.measure() == Measure.COUNT || mention.measure() == Measure.MONEY) && mention.isOfAll() && !mention.isAbout();
    }

    /**
     * What may be the whole by the words; what another share of the line is right of comes first.
     *
     * @param right the shares that are right of a figure of the line, each found once
     */
    private static List<Mention> wholes(Share share, List<Share> shares, Map<Quantity, List<Share>> right) {
        var wholes = new ArrayList<Mention>();
        var line = share.line();
        if (share.at() + 1 < line.size() && WHOLE_BEHIND.matcher(line.get(share.at()).upTo(line.get(share.at() + 1))).matches()) wholes.add(line.get(share.at() + 1));
        if (OF_A_SOURCE.matcher(share.rate().after()).matches()) return wholes;
        for (var at = share.at() - 1; at >= 0; at--) if (isOne(share, line.get(at)) && isWhole(share, line, at)) wholes.add(line.get(at));
        for (var whole : line)
            if (isOne(share, whole) && right.computeIfAbsent(whole.quantity(), none -> rightOf(whole, shares)).stream().anyMatch(other -> other != share)) wholes.add(whole);
        wholes.removeIf(whole -> !isOne(share, whole));
        return wholes;
    }

    private static List<Share> rightOf(Mention whole, List<Share> shares) {
        return shares.stream().filter(share -> isOne(share, whole) && holds(relation(share, whole))).toList();
    }

    private static boolean isWhole(Share share, List<Mention> line, int at) {
        var whole = line.get(at);
        if (OF.matcher(whole.before()).matches()) return true;
        if (whole.start() > share.count().start()) return false;
        if (NUMBER_BEHIND.matcher(share.rate().after()).matches() && isNamed(share.rate().after(), whole)) return true;
        var bracketed = share.rate().before().contains("(") || share.count().start() > share.rate().start();
        var ofIt = OF_IT.matcher(share.rate().before()).matches();
        return ofIt && GIVEN.matcher(whole.before()).matches() || (bracketed || ofIt) && opens(whole.upTo(share.count()));
    }

    private static boolean opens(String between) {
        return !between.contains(". ") && OPENS.matcher(between).find();
    }

    /** "40% số lượt tư vấn" of what began with "Tư vấn cho": a word beyond those that all counts have. */
    private static boolean isNamed(String behind, Mention whole) {
        var words = COMMON.matcher(behind.replaceFirst("(?s)[,;.(].*", "")).replaceAll(" ").strip();
        return !words.isEmpty() && (whole.before() + whole.after()).contains(words);
    }

    /** Both count one thing, and the part is no more than the whole. */
    private static boolean isOne(Share share, Mention whole) {
        return isCount(whole) && whole != share.count() && share.count().adds(whole) && whole.quantity().value().signum() > 0
                && (share.rate().quantity().figure().value().intValue() > 100 || share.count().quantity().value().compareTo(whole.quantity().value()) <= 0);
    }

    /** A number in brackets behind its share was computed from it. */
    private static Relation relation(Share share, Mention whole) {
        if (share.count().start() > share.rate().start()) {
            var rate = share.rate().quantity();
            var slack = rate.step().movePointLeft(2).multiply(whole.quantity().value());
            return new Relation.Sum(FindingKind.RATE, share.count().quantity(), Map.of(whole.quantity(), rate.value().movePointLeft(2)), slack);
        }
        return new Relation.Rate(share.rate().quantity(), share.count().quantity(), whole.quantity());
    }

    /** One of the last digit is no mistake: some offices cut. */
    private static boolean holds(Relation relation) {
        return relation.implied(relation.result(), Quantity::interval)
                .filter(interval -> interval.meets(Rounding.LOOSE.around(relation.result().value(), relation.result().step())))
                .isPresent();
    }

    /** Some figure of the text or of a table is the whole that gives this share. */
    private boolean isExplained(Share share) {
        var rate = share.rate().quantity();
        var count = share.count().quantity();
        return plan.index().wholes(count, rate).anyMatch(whole -> isOne(share, whole) && holds(relation(share, whole)))
                || plan.index().cells(count, rate).stream().anyMatch(cell -> cell.value().compareTo(count.value()) > 0 && holds(new Relation.Rate(rate, count, cell)));
    }

    private static boolean hasSlip(Relation relation) {
        var part = relation.parts().getFirst();
        return Sums.isSlip(relation, relation.result())
                || relation instanceof Relation.Rate && part.value().compareTo(TELLING) >= 0 && Sums.isSlip(relation, part);
    }
}
