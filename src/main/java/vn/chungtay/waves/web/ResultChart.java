package vn.chungtay.waves.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.waves.model.Comparability;
import vn.chungtay.waves.model.Compared;
import vn.chungtay.waves.model.Indicator.Measure;

/**
 * The shares of a wave as bars from 0 to 100 %, each with that of the wave before where the two may be compared.
 *
 * @param height of the drawing, in its own units
 */
record ResultChart(List<Bar> bars, int height) {

    private static final int MOST = 24;
    private static final int ROW = 46;
    private static final int TOP = 14;
    private static final BigDecimal WIDTH = BigDecimal.valueOf(3);

    /** @param before null where there is nothing to compare with */
    record Bar(int y, String name, int now, String nowText, @Nullable Integer before, @Nullable String beforeText) {}

    /** Of the first shares that are known; the table has all. */
    static ResultChart of(List<Compared> rows) {
        var bars = new ArrayList<Bar>();
        for (var it : rows) {
            if (bars.size() == MOST) break;
            if (it.indicator().measure() == Measure.SHARE && it.now().value() != null) bars.add(bar(it, TOP + bars.size() * ROW));
        }
        return new ResultChart(bars, TOP + bars.size() * ROW);
    }

    private static Bar bar(Compared it, int y) {
        var now = it.now().value();
        var before = it.comparability() == Comparability.SAME ? it.before().value() : null;
        return new Bar(
                y,
                ResultRow.name(it.indicator()),
                width(now),
                Vietnamese.number(now),
                before == null ? null : width(before),
                before == null ? null : Vietnamese.number(before));
    }

    private static int width(BigDecimal percent) {
        return percent.multiply(WIDTH).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
