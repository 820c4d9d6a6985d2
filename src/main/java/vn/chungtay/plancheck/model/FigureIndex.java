package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chungtay.plancheck.model.Mention.Measure;

/** All figures of text and tables by their value: whether one of them explains a share is asked for every share of the plan. */
final class FigureIndex {

    /** What two figures of one value must have in common to be the same for every rule. */
    private record Kind(Measure measure, String thing, boolean ofAll, boolean about) {}

    private static final BigDecimal BELOW = new BigDecimal("0.98");
    private static final BigDecimal ABOVE = new BigDecimal("1.02");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final NavigableMap<BigDecimal, Map<Kind, List<Mention>>> said = new TreeMap<>();
    private final NavigableMap<BigDecimal, Quantity> counted = new TreeMap<>();
    private final Map<BigDecimal, Integer> percents = new HashMap<>();

    FigureIndex(PlanText plan) {
        plan.prose().stream().flatMap(line -> plan.mentions(line).stream()).forEach(this::add);
        for (var table : plan.tables())
            for (var column : table.columns(TableFigures.Kind.COUNT))
                IntStream.range(0, table.size()).mapToObj(row -> table.at(row, column)).flatMap(Optional::stream).forEach(cell -> counted.putIfAbsent(cell.value(), cell));
    }

    /** Of figures that are the same two are enough: whoever looks for another one than its own finds it. */
    private void add(Mention mention) {
        var value = mention.quantity().value();
        var same = said.computeIfAbsent(value, none -> new HashMap<>())
                .computeIfAbsent(new Kind(mention.measure(), mention.thing(), mention.isOfAll(), mention.isAbout()), none -> new ArrayList<>());
        if (same.size() < 2) same.add(mention);
        if (mention.measure() == Measure.PERCENT) percents.merge(value.stripTrailingZeros(), 1, Integer::sum);
    }

    /** Figures of the text of which the part may be that share, of any kind; exactly is for the asker to see. */
    Stream<Mention> wholes(Quantity part, Quantity rate) {
        return near(said, part, rate).stream().flatMap(same -> same.values().stream()).flatMap(List::stream);
    }

    /** Counts of tables of which the part may be that share. */
    Collection<Quantity> cells(Quantity part, Quantity rate) {
        return near(counted, part, rate);
    }

    private static <T> Collection<T> near(NavigableMap<BigDecimal, T> figures, Quantity part, Quantity rate) {
        var step = rate.step().multiply(BigDecimal.TWO);
        var count = part.value().multiply(HUNDRED);
        var low = count.divide(rate.value().add(step), MathContext.DECIMAL64).multiply(BELOW);
        var least = rate.value().subtract(step);
        if (least.signum() <= 0) return figures.tailMap(low, true).values();
        return figures.subMap(low, true, count.divide(least, MathContext.DECIMAL64).multiply(ABOVE).max(low), true).values();
    }

    /** Another figure of the text is the same, or a count of a table. */
    boolean has(Mention mention) {
        var same = said.getOrDefault(mention.quantity().value(), Map.of()).values().stream().flatMap(List::stream);
        return same.anyMatch(it -> it != mention && isLike(it, mention)) || counted.containsKey(mention.quantity().value());
    }

    /** A figure like this one has the value, but for one of its last digit. */
    boolean has(Mention like, BigDecimal value, BigDecimal step) {
        var near = said.subMap(value.subtract(step), true, value.add(step), true).values();
        return near.stream().flatMap(same -> same.values().stream()).flatMap(List::stream).anyMatch(it -> isLike(it, like)) || counted.containsKey(value);
    }

    private static boolean isLike(Mention one, Mention two) {
        return one.measure() == two.measure() && one.thing().equals(two.thing());
    }

    /** It is one rate of the text less another one, neither being itself. */
    boolean isDifference(Quantity rate) {
        var own = rate.value().stripTrailingZeros();
        return percents.keySet().stream().anyMatch(one -> isOther(one, own) && isOther(one.add(own).stripTrailingZeros(), own));
    }

    private boolean isOther(BigDecimal rate, BigDecimal own) {
        return percents.getOrDefault(rate, 0) > (rate.equals(own) ? 1 : 0);
    }
}
