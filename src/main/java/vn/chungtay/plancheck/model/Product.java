package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.plancheck.FindingKind;

/**
 * An amount is so many things at so much for each.
 *
 * @param result thành tiền, kinh phí
 * @param factors số lượng, định mức, số ngày
 * @param averages those of the factors that were themselves computed and rounded; all others are exact
 * @param scale between the units of the heads: a norm in nghìn đồng and an amount in triệu đồng make 0,001; or a norm that is
 *     the same in all rows and stands in no cell
 */
record Product(Quantity result, List<Quantity> factors, List<Quantity> averages, BigDecimal scale) implements Relation {

    @Override
    public FindingKind kind() {
        return FindingKind.SUM;
    }

    @Override
    public List<Quantity> parts() {
        return factors;
    }

    @Override
    public Optional<Interval> implied(Quantity wanted, Function<Quantity, Interval> known) {
        var product = Interval.exactly(scale);
        for (var factor : factors) if (factor != wanted) product = product.times(worth(factor, known));
        if (wanted == result) return Optional.of(product);
        if (product.low().signum() <= 0 || known.apply(result).low().signum() < 0) return Optional.empty();
        var quotient = known.apply(result).over(product);
        return averages.contains(wanted) || isPrintable(quotient, wanted) ? Optional.of(quotient) : Optional.empty();
    }

    private Interval worth(Quantity factor, Function<Quantity, Interval> known) {
        var interval = known.apply(factor);
        if (!averages.contains(factor)) return Interval.exactly(interval.middle());
        return new Interval(interval.low().max(BigDecimal.ZERO), interval.high());
    }

    /** Seven things did not cost a hundred together: no norm with the decimals of its column gives that. */
    private static boolean isPrintable(Interval quotient, Quantity factor) {
        var step = factor.unit().movePointLeft(factor.decimals());
        var next = quotient.low().divide(step, 0, RoundingMode.CEILING).multiply(step);
        return next.compareTo(quotient.high()) <= 0;
    }

    @Override
    public String formula(Quantity wanted, String expected) {
        var others = Stream.concat(factors.stream().filter(factor -> factor != wanted).map(Quantity::printed), norm().stream());
        if (wanted == result) return others.collect(Collectors.joining(" × ")) + " = " + expected;
        return result.printed() + " : " + others.collect(Collectors.joining(" : ")) + " = " + expected;
    }

    /** The norm that stands in no cell of the row, in the unit of the amount. */
    private Optional<String> norm() {
        if (scale.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE)) return Optional.empty();
        var norm = scale.divide(result.unit(), MathContext.DECIMAL64).stripTrailingZeros();
        return Optional.of(Figure.print(norm, Math.max(0, norm.scale())));
    }
}
