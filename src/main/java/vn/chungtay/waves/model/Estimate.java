package vn.chungtay.waves.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/**
 * A figure of a wave with what stands behind it.
 *
 * @param asked households or people concerned
 * @param answered those of them of whom the answer is known
 * @param households with at least one answer
 * @param value in percent or in the unit of the question, two decimals, half up; null if nobody answered
 * @param margin by which the value may be off by chance, in 95 of 100 samples; null if it cannot be told
 */
public record Estimate(
        long asked, long answered, int households, @Nullable BigDecimal value, @Nullable BigDecimal margin) {

    public static final Estimate NONE = new Estimate(0, 0, 0, null, null);

    private static final int DECIMALS = 2;
    private static final double NINETY_FIVE = 1.96;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public long unknown() {
        return asked - answered;
    }

    /** Whether this differs from an earlier one by more than chance would often do. */
    public boolean isClearlyOther(Estimate before) {
        if (value == null || margin == null || before.value == null || before.margin == null) return false;
        var together = margin.pow(2).add(before.margin.pow(2));
        return value.subtract(before.value).pow(2).compareTo(together) > 0;
    }

    /**
     * Every household handed in counts for as many of its village as {@code pool / handed in} says; the value is the weighted
     * total by the weighted number of answers. The margin is that of a ratio over households, with people of one household
     * together, less the part of the households that was asked.
     */
    public static Estimate of(
            Indicator.Measure measure, Collection<VillageSums> sums, Map<UnitId, VillageShare> villages) {
        var asked = sums.stream().mapToLong(VillageSums::asked).sum();
        var answered = sums.stream().mapToLong(VillageSums::x).sum();
        var households = sums.stream().mapToInt(VillageSums::households).sum();
        if (answered == 0) return new Estimate(asked, 0, 0, null, null);
        var x = BigDecimal.ZERO;
        var y = BigDecimal.ZERO;
        for (var it : sums) {
            x = x.add(weight(it, villages).multiply(BigDecimal.valueOf(it.x())));
            y = y.add(weight(it, villages).multiply(it.y()));
        }
        var ratio = y.divide(x, MathContext.DECIMAL128);
        var scale = measure == Indicator.Measure.SHARE ? HUNDRED : BigDecimal.ONE;
        var error = error(ratio, x, sums, villages);
        return new Estimate(
                asked, answered, households, rounded(ratio.multiply(scale)), error == null ? null : rounded(error.multiply(scale)));
    }

    private static BigDecimal weight(VillageSums it, Map<UnitId, VillageShare> villages) {
        var share = villages.get(it.village());
        return BigDecimal.valueOf(share.pool()).divide(BigDecimal.valueOf(share.handedIn()), MathContext.DECIMAL128);
    }

    private static @Nullable BigDecimal error(
            BigDecimal ratio, BigDecimal x, Collection<VillageSums> sums, Map<UnitId, VillageShare> villages) {
        long all = villages.values().stream().mapToLong(VillageShare::pool).sum();
        long n = villages.values().stream().mapToLong(VillageShare::handedIn).sum();
        if (n >= all) return BigDecimal.ZERO;
        if (n < 2) return null;
        var squares = sums.stream()
                .map(it -> weight(it, villages).pow(2).multiply(residuals(it, ratio)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        double unseen = 1 - (double) n / all;
        double variance = Math.max(0, squares.doubleValue()) * n / (n - 1) * unseen;
        return BigDecimal.valueOf(NINETY_FIVE * Math.sqrt(variance) / x.doubleValue());
    }

    /** Sum of {@code (y - ratio * x)} squared. */
    private static BigDecimal residuals(VillageSums it, BigDecimal ratio) {
        var twice = ratio.multiply(BigDecimal.TWO).multiply(it.xy());
        return it.yy().subtract(twice).add(ratio.pow(2).multiply(it.xx()));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
