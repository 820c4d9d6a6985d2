package vn.chungtay.targets.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Percentage;

/**
 * What was reached.
 *
 * @param numerator absent where only a rate was reported
 * @param denominator absent where only a rate or a count was reported
 * @param value in the unit of the target; of a rate with both counts the rate of the two
 */
public record Result(@Nullable Long numerator, @Nullable Long denominator, BigDecimal value) {

    /** So many of so many: the rate is computed, two decimals, 0 of 0 is 0 and says nothing. */
    public static Result rate(long numerator, long denominator) {
        var rate = Percentage.of(numerator, denominator).map(Percentage::value).orElse(BigDecimal.ZERO);
        return new Result(numerator, denominator, rate);
    }

    public static Result count(long count) {
        return new Result(count, null, BigDecimal.valueOf(count));
    }

    /** A number that somebody reported without saying what was counted. */
    public static Result told(BigDecimal value) {
        return new Result(null, null, value);
    }

    /** A rate of which nobody told the counts cannot be checked (TGT-25). */
    public boolean canBeChecked(TargetUnit unit) {
        return !unit.isRate() || numerator != null && denominator != null;
    }
}
