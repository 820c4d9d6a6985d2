package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.Place;

/**
 * A printed figure with its place, as a part of relations to others. Identity counts: two cells with the same figure
 * are two quantities.
 */
final class Quantity {

    private final Place place;
    private final Figure figure;
    private final BigDecimal unit;
    private final int decimals;
    private final boolean counted;
    private final BigDecimal value;
    private @Nullable Interval interval;
    private Rounding rounding = Rounding.NEAREST;
    private int zeros;

    /**
     * @param unit what one of the printed number is worth, so that figures in different units can be compared
     * @param decimals how many digits behind the comma it and its neighbours are printed with; "20" beside "18,7" has one
     * @param counted a number of things, which is never rounded
     */
    Quantity(Place place, Figure figure, BigDecimal unit, int decimals, boolean counted) {
        this.place = place;
        this.figure = figure;
        this.unit = unit;
        this.decimals = Math.max(decimals, figure.decimals());
        this.counted = counted;
        value = figure.value().multiply(unit);
    }

    Place place() {
        return place;
    }

    Figure figure() {
        return figure;
    }

    BigDecimal unit() {
        return unit;
    }

    int decimals() {
        return decimals;
    }

    boolean counted() {
        return counted;
    }

    BigDecimal value() {
        return value;
    }

    /** One of the last printed digit that says something. */
    BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals - zeros).multiply(unit);
    }

    /** All figures beside it end in so many zeros: they were rounded to that, not to the last digit. */
    void roundedToZeros(int count) {
        zeros = count;
        interval = null;
    }

    Rounding rounding() {
        return rounding;
    }

    void roundedBy(Rounding way) {
        rounding = way;
        interval = null;
    }

    Interval interval() {
        if (interval == null) interval = around(value);
        return interval;
    }

    /** What the quantity may be when this value is printed. */
    Interval around(BigDecimal printedValue) {
        return counted ? Interval.exactly(printedValue) : rounding.around(printedValue, step());
    }

    /** Any value as it would be printed in the place of this one. */
    String print(BigDecimal other) {
        var bare = other.divide(unit, new java.math.MathContext(30));
        var shown = counted || figure.decimals() == 0 && isWhole(bare) ? 0 : fits(bare) ? figure.decimals() : decimals;
        var text = Figure.print(bare, shown);
        if (figure.value().abs().compareTo(new BigDecimal(1000)) >= 0 && figure.printed().indexOf('.') < 0)
            text = text.replace(".", "");
        return text + (figure.percent() ? "%" : "");
    }

    /** The decimals that are printed here are enough for it. */
    private boolean fits(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= figure.decimals();
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    String printed() {
        return figure.printed() + (figure.percent() ? "%" : "");
    }

    @Override
    public String toString() {
        return place + "=" + printed();
    }
}
