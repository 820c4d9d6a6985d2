package vn.chungtay.targets.model;

import java.math.BigDecimal;

/** From one value to another, both included. */
public record Interval(BigDecimal low, BigDecimal high) {

    public static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

    public Interval {
        if (low.compareTo(high) > 0) throw new IllegalArgumentException(low + " is above " + high);
    }

    /** What the sum of two values can be. */
    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    /** Whether nothing of the other lies outside. */
    public boolean holds(Interval other) {
        return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
    }
}
