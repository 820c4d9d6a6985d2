package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Percentage;

/**
 * What a target starts from.
 *
 * @param year at whose end
 * @param numerator households, people or things, at the start
 * @param denominator of what; absent where only a number is the base
 */
public record Base(int year, long numerator, @Nullable Long denominator) {

    public Base {
        if (numerator < 0 || denominator != null && denominator < 0) throw new IllegalArgumentException("a base is not negative");
    }

    public Optional<Percentage> rate() {
        return denominator == null ? Optional.empty() : Percentage.of(numerator, denominator);
    }

    /** A rate after a cut in points: 12,06 minus 3,58 is 8,48, and not 12,06 × (1 − 3,58 %) (TGT-08). */
    public static BigDecimal after(BigDecimal rate, BigDecimal cutInPoints) {
        return rate.subtract(cutInPoints);
    }

    /** How many there must be in all if this many are this share: 46 households are 1,14 % of about 4.035 (TGT-06). */
    public static long impliedWhole(long households, BigDecimal percent) {
        return BigDecimal.valueOf(households)
                .movePointRight(2)
                .divide(percent, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
