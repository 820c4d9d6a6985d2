package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * Households with their rate in one place, all households of the area in another: "Xã có 2.485 hộ. Hộ nghèo 87 hộ, chiếm 3,50%"
 * and, a page later, "Cuối năm còn 61 hộ, tỷ lệ 2,45%". Which number is the one of all is seen where most rates of the text are
 * of it.
 */
final class RatesOfPlan {

    /** Households and the rate that stands beside them. */
    private record Pair(Mention count, Mention rate) {}

    private static final Pattern ATTACHED = Pattern.compile(
            "\\s*(?:(?:cận )?nghèo)?\\s*[(,]?\\s*(?:chiếm|bằng|tương ứng|ứng với|với)?\\s*(?:tỷ lệ|tỉ lệ)?\\s*(?:là|đạt)?\\s*:?\\s*");
    private static final Pattern ALL_HOUSEHOLDS = Pattern.compile("\\s*(?:(?:dân|dân cư|gia đình)(?!\\p{L}| tộc).*|[.,;(].*|$|với .*)", Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("giảm|thoát|phát sinh|tăng|riêng|trong đó|dân tộc|khu vực|vùng|thôn|bản|ấp");
    private static final Pattern OF_OTHER = Pattern.compile("\\s*(?:trên |trong |của |so với )?(?:tổng )?(?:số )?(?:hộ nghèo|hộ cận nghèo|kế hoạch|chỉ tiêu|so với|hộ thoát).*", Pattern.DOTALL);
    /** Households become more or fewer in a year; what differs by less was perhaps computed of another total. */
    private static final BigDecimal GROWTH = new BigDecimal("0.03");
    private static final int WITNESSES = 2;

    private final PlanText plan;

    private RatesOfPlan(PlanText plan) {
        this.plan = plan;
    }

    /** What other rules know of the same rates is left to them. */
    static List<Relation> in(PlanText plan, List<Relation> known) {
        return new RatesOfPlan(plan).relations(known);
    }

    private List<Relation> relations(List<Relation> known) {
        var pairs = mentions().map(line -> pairs(line)).flatMap(List::stream).toList();
        var families = mentions().flatMap(List::stream)
                .filter(RatesOfPlan::isOfAllHouseholds)
                .map(all -> pairs.stream().filter(pair -> pair.count() != all).map(pair -> rate(pair, all)).toList())
                .toList();
        return families.stream()
                .max(Comparator.comparingLong(RatesOfPlan::holding))
                .filter(family -> holding(family) >= WITNESSES && holding(family) * 2 > family.size())
                .map(family -> family.stream()
                        .filter(rate -> known.stream().noneMatch(other -> other.result() == rate.result()))
                        .filter(rate -> rate.holds(Quantity::interval) || isWrong(rate, families))
                        .map(Relation.class::cast)
                        .toList())
                .orElse(List.of());
    }

    private Stream<List<Mention>> mentions() {
        return plan.prose().stream().map(plan::mentions).filter(line -> !line.isEmpty());
    }

    private static List<Pair> pairs(List<Mention> line) {
        var pairs = new ArrayList<Pair>();
        for (var at = 1; at < line.size(); at++) {
            var count = line.get(at - 1);
            var rate = line.get(at);
            var told = isHouseholds(count) && rate.measure() == Measure.PERCENT && ATTACHED.matcher(count.upTo(rate)).matches();
            if (told && !OTHER.matcher(count.before()).find() && !OF_OTHER.matcher(rate.after()).matches()) pairs.add(new Pair(count, rate));
        }
        return pairs;
    }

    private static boolean isHouseholds(Mention mention) {
        return mention.measure() == Measure.COUNT && mention.thing().equals("hộ") && mention.isOfAll() && !mention.isAbout() && mention.quantity().value().signum() > 0;
    }

    private static boolean isOfAllHouseholds(Mention mention) {
        return isHouseholds(mention) && !mention.before().contains("nghèo") && ALL_HOUSEHOLDS.matcher(mention.after()).matches();
    }

    private static Relation.Rate rate(Pair pair, Mention all) {
        return new Relation.Rate(pair.rate().quantity(), pair.count().quantity(), all.quantity());
    }

    private static long holding(List<Relation.Rate> family) {
        return family.stream().filter(RatesOfPlan::isRight).count();
    }

    /** Some offices cut instead of rounding. */
    private static boolean isRight(Relation.Rate rate) {
        return rate.implied(rate.result(), Quantity::interval)
                .filter(it -> it.meets(Rounding.LOOSE.around(rate.result().value(), rate.result().step())))
                .isPresent();
    }

    /** No other number of households gives this rate, and one figure looks like a slip. */
    private static boolean isWrong(Relation.Rate rate, List<List<Relation.Rate>> families) {
        if (isRight(rate) || families.stream().flatMap(List::stream).anyMatch(other -> other.result() == rate.result() && isRight(other))) return false;
        var far = rate.implied(rate.count(), Quantity::interval)
                .map(Interval::middle)
                .filter(meant -> rate.count().value().subtract(meant).abs().compareTo(meant.multiply(GROWTH)) > 0);
        return far.isPresent() && (Sums.isSlip(rate, rate.result()) || Sums.isSlip(rate, rate.count()));
    }
}
