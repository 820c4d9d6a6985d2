package vn.chungtay.figures.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the households of a place and group stood on two days (IND-01 to IND-05).
 *
 * @param left households that were in the class before and are in the same place and no more in it now ("thoát"); not the
 *     change of the stock, which new and relapsed households make smaller ("giảm")
 */
public record Shift(Measure measure, Stock before, Stock now, int left) {

    private static final int EXACT = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Rate before less rate now in points, with two decimals, negative where the rate has grown; empty where there was or
     * is no household. Rounded once, from the counts: the official tables print 0,50 for 154 of 30.519 households, where
     * the difference of the rounded rates 2,50 and 1,99 would be 0,51.
     */
    public Optional<BigDecimal> cut() {
        if (before.households() == 0 || now.households() == 0) return Optional.empty();
        return Optional.of(share(before).subtract(share(now)).setScale(2, RoundingMode.HALF_UP));
    }

    /** How many households fewer there are in the class, negative if there are more. */
    public int fewer() {
        return before.of(measure) - now.of(measure);
    }

    private BigDecimal share(Stock stock) {
        return BigDecimal.valueOf(stock.of(measure))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(stock.households()), EXACT, RoundingMode.HALF_UP);
    }
}
