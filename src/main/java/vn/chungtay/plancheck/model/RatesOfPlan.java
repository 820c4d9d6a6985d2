package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        var pairs = mentions().map(RatesOfPlan::pairs).flatMap(List::stream).toList();
        var wholes = new TreeMap<BigDecimal, Mention>();
        mentions().flatMap(List::stream).filter(RatesOfPlan::isOfAllHouseholds).forEach(all -> wholes.putIfAbsent(all.quantity().value(), all));
        var right = pairs.stream().collect(Collectors.toMap(pair -> pair, pair -> explaining(pair, wholes), (one, two) -> one, IdentityHashMap::new));
        var votes = right.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(all -> all, LinkedHashMap::new, Collectors.counting()));
        var results = known.stream().map(Relation::result).collect(Collectors.toSet());
        return votes.entrySet().stream()
                .max(Map.Entry.<Mention, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt((Mention all) -> all.line().number()).reversed())))
                .filter(most -> most.getValue() >= WITNESSES && most.getValue() * 2 > pairs.size())
                .map(most -> pairs.stream()
                        .filter(pair -> pair.count() != most.getKey() && !results.contains(pair.rate().quantity()))
                        .filter(pair -> right.get(pair).contains(most.getKey()) || right.get(pair).isEmpty() && isWrong(rate(pair, most.getKey())))
                        .map(pair -> (Relation) rate(pair, most.getKey()))
                        .toList())
                .orElse(List.of());
    }

    /** The numbers of households that give this rate; of those near enough only, because a plan may have very many. */
    private static List<Mention> explaining(Pair pair, NavigableMap<BigDecimal, Mention> wholes) {
        var step = pair.rate().quantity().step().multiply(BigDecimal.TWO);
        var count = pair.count().quantity().value().movePointRight(2);
        var low = count.divide(pair.rate().quantity().value().add(step), MathContext.DECIMAL64);
        var least = pair.rate().quantity().value().subtract(step);
        var near = least.signum() <= 0 ? wholes.tailMap(low, true) : wholes.subMap(low, true, count.divide(least, MathContext.DECIMAL64).max(low), true);
        return near.values().stream().filter(all -> all != pair.count() && isRight(rate(pair, all))).toList();
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

    /** Some offices cut instead of rounding. */
    private static boolean isRight(Relation.Rate rate) {
        return rate.implied(rate.result(), Quantity::interval)
                .filter(it -> it.meets(Rounding.LOOSE.around(rate.result().value(), rate.result().step())))
                .isPresent();
    }

    /** One figure looks like a slip, and not because it was computed of about as many households. */
    private static boolean isWrong(Relation.Rate rate) {
        var far = rate.implied(rate.count(), Quantity::interval)
                .map(Interval::middle)
                .filter(meant -> rate.count().value().subtract(meant).abs().compareTo(meant.multiply(GROWTH)) > 0);
        return far.isPresent() && (Sums.isSlip(rate, rate.result()) || Sums.isSlip(rate, rate.count()));
    }
}
