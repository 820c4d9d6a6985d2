package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a printed figure may stand for: every value that would be printed like this. Both ends belong to it. */
record Interval(BigDecimal low, BigDecimal high) {

    private static final MathContext EXACT_ENOUGH = new MathContext(30);

    static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    Interval times(BigDecimal factor) {
        var one = low.multiply(factor);
        var two = high.multiply(factor);
        return new Interval(one.min(two), one.max(two));
    }

    /** Product; both must not be negative. */
    Interval times(Interval other) {
        return new Interval(low.multiply(other.low), high.multiply(other.high));
    }

    /** Quotient; both must not be negative and the divisor not zero. */
    Interval over(Interval divisor) {
        return new Interval(low.divide(divisor.high, EXACT_ENOUGH), high.divide(divisor.low, EXACT_ENOUGH));
    }

    Interval widened(BigDecimal by) {
        return new Interval(low.subtract(by), high.add(by));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean holds(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** What both allow; only of intervals that meet. */
    Interval within(Interval other) {
        return new Interval(low.max(other.low), high.min(other.high));
    }

    BigDecimal middle() {
        return low.add(high).divide(BigDecimal.TWO, EXACT_ENOUGH);
    }
}
