package vn.chungtay.budget.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The weight of each unit by criteria (BUD-15): the unit's share of every criterion, times the weight of the criterion.
 * Poor households and villages in hardship can so be added, though they are counted in different measures.
 */
public final class CriteriaWeights {

    private CriteriaWeights() {}

    /** @param values of each unit, in the order of the units */
    public record Criterion(String name, BigDecimal weight, List<BigDecimal> values) {

        public Criterion {
            values = List.copyOf(values);
            if (weight.signum() < 0) throw new IllegalArgumentException("a weight below nought");
            if (values.stream().anyMatch(it -> it.signum() < 0)) throw new IllegalArgumentException("a value below nought");
        }
    }

    public static List<BigDecimal> of(List<Criterion> criteria, int units) {
        var weights = new ArrayList<BigDecimal>();
        for (int i = 0; i < units; i++) {
            var weight = BigDecimal.ZERO;
            for (var criterion : criteria) weight = weight.add(part(criterion, i));
            weights.add(weight);
        }
        return weights;
    }

    private static BigDecimal part(Criterion criterion, int unit) {
        var sum = criterion.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) return BigDecimal.ZERO;
        return criterion.values().get(unit).multiply(criterion.weight()).divide(sum, MathContext.DECIMAL128);
    }
}
