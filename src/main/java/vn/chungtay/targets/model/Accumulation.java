package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How the results of years make the result of a period (TGT-20). */
public enum Accumulation {
    /** Houses, models, people trained: every year adds. */
    SUM_OF_YEARS,
    /** Rates: the last year counts. */
    LAST_VALUE,
    /** Poor households now against those at the start. */
    AGAINST_START;

    /**
     * @param years what each year reached, the earliest first; a stock where it is compared with the start
     * @param start the stock before the first year; used only against the start
     */
    public Optional<BigDecimal> of(List<BigDecimal> years, BigDecimal start) {
        if (years.isEmpty()) return Optional.empty();
        return Optional.of(switch (this) {
            case SUM_OF_YEARS -> years.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case LAST_VALUE -> years.getLast();
            case AGAINST_START -> start.subtract(years.getLast());
        });
    }
}
