package vn.chungtay.waves.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.waves.model.Comparability;
import vn.chungtay.waves.model.Compared;
import vn.chungtay.waves.model.Estimate;
import vn.chungtay.waves.model.Indicator;

/**
 * One figure as it is shown.
 *
 * @param change with its sign; null where the two must not be compared or one is not known
 * @param clear whether the change is more than chance
 */
record ResultRow(
        String name,
        String unit,
        boolean ofMembers,
        Side now,
        Side before,
        Comparability comparability,
        @Nullable String change,
        boolean clear) {

    /**
     * A figure of one wave, in words.
     *
     * @param value null if nobody answered
     * @param margin null if it cannot be told
     */
    record Side(@Nullable String value, @Nullable String margin, String answered, String unknown) {

        static Side of(Estimate it) {
            return new Side(
                    it.value() == null ? null : Vietnamese.number(it.value()),
                    it.margin() == null ? null : Vietnamese.number(it.margin()),
                    Vietnamese.number(it.answered()),
                    Vietnamese.number(it.unknown()));
        }
    }

    static ResultRow of(Compared it) {
        var change = it.change();
        return new ResultRow(
                name(it.indicator()),
                unit(it.indicator()),
                it.indicator().ofMembers(),
                Side.of(it.now()),
                Side.of(it.before()),
                it.comparability(),
                change == null ? null : signed(change),
                it.isClear());
    }

    static String name(Indicator it) {
        var label = it.question().wording().label();
        return it.choice() == null ? label : label + ": " + it.choice().label();
    }

    static String unit(Indicator it) {
        return it.measure() == Indicator.Measure.SHARE ? "%" : it.question().wording().unit();
    }

    private static String signed(BigDecimal it) {
        return (it.signum() > 0 ? "+" : it.signum() < 0 ? "−" : "") + Vietnamese.number(it.abs());
    }
}
