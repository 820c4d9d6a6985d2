package vn.chungtay.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share in percent with two decimals, rounded half up, as the official tables print it.
 *
 * @param value percent, so 12.06 and not 0.1206
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        value = value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The share of part in whole; empty when the whole is zero, because 0 of 0 is not 0 %. */
    public static Optional<Percentage> of(long part, long whole) {
        if (part < 0 || whole < 0) throw new IllegalArgumentException("negative count: " + part + " of " + whole);
        if (whole == 0) return Optional.empty();
        return Optional.of(new Percentage(BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }
}
