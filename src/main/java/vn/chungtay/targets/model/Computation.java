package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToLongFunction;
import vn.chungtay.figures.PovertyCounts;

/** How a result comes from the counts of the register at the start and at the end of a year (IND-01 to IND-05, IND-18 to IND-21). */
public enum Computation {
    MULTIDIMENSIONAL_CUT(it -> it.poor() + it.nearPoor(), PovertyCounts::households, "class=BOTH"),
    POOR_CUT(PovertyCounts::poor, PovertyCounts::households, "class=POOR"),
    NEAR_POOR_CUT(PovertyCounts::nearPoor, PovertyCounts::households, "class=NEAR_POOR"),
    FEWER_LOW(it -> it.poor() + it.nearPoor(), PovertyCounts::households, "class=BOTH"),
    MINORITY_POOR_CUT(PovertyCounts::minorityPoor, PovertyCounts::minority, "class=POOR&minority=true"),
    HARDSHIP_POOR_CUT(PovertyCounts::poor, PovertyCounts::households, "class=POOR"),
    HAS_SOUND_HOUSE(7),
    HAS_WATER(9),
    HAS_LATRINE(10),
    HAS_TELECOM(11);

    private final ToLongFunction<PovertyCounts> part;
    private final ToLongFunction<PovertyCounts> whole;
    private final String list;

    Computation(ToLongFunction<PovertyCounts> part, ToLongFunction<PovertyCounts> whole, String list) {
        this.part = part;
        this.whole = whole;
        this.list = list;
    }

    /** Poor and near-poor households that do not lack this indicator; those of which nobody asked do not lack it. */
    Computation(int indicator) {
        this(
                it -> it.poor() + it.nearPoor() - it.poorDeprived().get(indicator - 1) - it.nearPoorDeprived().get(indicator - 1),
                it -> it.poor() + it.nearPoor(),
                "class=BOTH&indicator=" + indicator);
    }

    /** Whether it takes the difference of two days. */
    public boolean isChange() {
        return ordinal() <= HARDSHIP_POOR_CUT.ordinal();
    }

    /** Whether only especially difficult communes and villages count. */
    public boolean inHardship() {
        return this == HARDSHIP_POOR_CUT;
    }

    /** What to ask of the list of households to see those behind the count; of a share, those that lack it. */
    public String list() {
        return list;
    }

    /** A cut is the difference of the exact shares, rounded once, as in the comparison of two days. */
    public Result of(PovertyCounts start, PovertyCounts end) {
        var now = part.applyAsLong(end);
        var all = whole.applyAsLong(end);
        if (this == FEWER_LOW) return Result.told(BigDecimal.valueOf(part.applyAsLong(start) - now));
        if (!isChange()) return Result.rate(now, all);
        return new Result(now, all, cut(part.applyAsLong(start), whole.applyAsLong(start), now, all));
    }

    private static BigDecimal cut(long before, long allBefore, long now, long all) {
        if (allBefore == 0 || all == 0) return BigDecimal.ZERO.setScale(2);
        var difference = BigDecimal.valueOf(before)
                .multiply(BigDecimal.valueOf(all))
                .subtract(BigDecimal.valueOf(now).multiply(BigDecimal.valueOf(allBefore)));
        return difference.movePointRight(2)
                .divide(BigDecimal.valueOf(all).multiply(BigDecimal.valueOf(allBefore)), 2, RoundingMode.HALF_UP);
    }

    public Base base(int year, PovertyCounts start) {
        return new Base(year, part.applyAsLong(start), whole.applyAsLong(start));
    }
}
