package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a headline target of the plan asks of the quotas (TGT-16), in whole households. */
public final class Headline {

    private Headline() {}

    /**
     * The fewest whole households whose rate, printed with two decimals, is the cut that was promised: 0,80 points of
     * 30.519 households are 243.
     */
    public static long households(BigDecimal points, long allHouseholds) {
        var step = BigDecimal.ONE.movePointLeft(Math.max(2, points.scale()));
        var least = points.subtract(step.divide(BigDecimal.TWO)).max(BigDecimal.ZERO);
        return least.multiply(BigDecimal.valueOf(allHouseholds))
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** What a quantity asks for, in households, whatever it is counted in. */
    public static java.util.OptionalLong households(Quantity promised, TargetUnit unit, QuotaStock stock) {
        return switch (unit) {
            case HOUSEHOLDS -> java.util.OptionalLong.of(promised.low().value().setScale(0, RoundingMode.CEILING).longValueExact()
                    + (promised.meaning() == Meaning.ABOVE ? 1 : 0));
            case PERCENTAGE_POINTS, PERCENTAGE_POINTS_A_YEAR -> java.util.OptionalLong.of(households(promised.low().value(), stock.households()));
            case FRACTION_OF_HOUSEHOLDS -> promised.low() instanceof Amount.Fraction
                    ? java.util.OptionalLong.of(Judgement.needed(promised, stock.low()))
                    : java.util.OptionalLong.empty();
            default -> java.util.OptionalLong.empty();
        };
    }
}
