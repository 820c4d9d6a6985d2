package vn.chungtay.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The unit of a table; every table says which (BUD-11). Inside there are only đồng. */
public enum MoneyUnit {
    DONG(1),
    THOUSAND(1_000),
    MILLION(1_000_000),
    BILLION(1_000_000_000);

    private final long dong;

    MoneyUnit(long dong) {
        this.dong = dong;
    }

    public long dong() {
        return dong;
    }

    /** In this unit to the last đồng, without noughts at the end. */
    public BigDecimal exact(long amount) {
        return rounded(amount, Long.toString(dong).length() - 1);
    }

    /** For print: half up at so many decimals, without noughts at the end. 72,750,000 in millions with one is 72.8. */
    public BigDecimal rounded(long amount, int decimals) {
        var value = BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(dong), decimals, RoundingMode.HALF_UP);
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
