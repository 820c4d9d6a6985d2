package vn.chungtay.budget.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides an amount by weights so that the parts add up to it exactly. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * @param step each part is a multiple of it, save that the last bit of the whole goes to the largest weight
     * @return one part a weight; all noughts if no weight is above nought
     */
    public static List<Long> divide(long whole, List<BigDecimal> weights, long step) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) return weights.stream().map(it -> 0L).toList();
        var steps = whole / step;
        var exact = weights.stream()
                .map(it -> it.multiply(BigDecimal.valueOf(steps)).divide(sum, MathContext.DECIMAL128))
                .toList();
        var parts = exact.stream().mapToLong(BigDecimal::longValue).toArray();
        var left = steps;
        for (var part : parts) left -= part;
        var order = new ArrayList<Integer>();
        for (int i = 0; i < parts.length; i++) if (weights.get(i).signum() > 0) order.add(i);
        order.sort(Comparator.comparing(
                (Integer i) -> exact.get(i).subtract(BigDecimal.valueOf(parts[i])), Comparator.reverseOrder()));
        for (int i = 0; i < left; i++) parts[order.get(i % order.size())]++;
        var result = new ArrayList<Long>();
        for (var part : parts) result.add(part * step);
        var first = weights.indexOf(weights.stream().max(Comparator.naturalOrder()).orElseThrow());
        result.set(first, result.get(first) + whole % step);
        return result;
    }
}
