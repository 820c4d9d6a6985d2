package vn.chungtay.standards.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.Indicator;

/** One indicator now and where it stands in the next standard; either may be absent. */
record IndicatorRow(@Nullable Indicator now, @Nullable Indicator then) {

    /** In the order of now; what is new comes last. */
    static List<IndicatorRow> all(List<Indicator> now, List<Indicator> then) {
        var kept = now.stream().map(indicator -> new IndicatorRow(indicator, find(then, indicator.code())));
        var added = then.stream()
                .filter(indicator -> find(now, indicator.code()) == null)
                .map(indicator -> new IndicatorRow(null, indicator));
        return Stream.concat(kept, added).toList();
    }

    private static @Nullable Indicator find(List<Indicator> list, String code) {
        return list.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
