package vn.chungtay.registry.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.registry.PovertyCounts;
import vn.chungtay.shared.Percentage;

/**
 * One column of the poverty table, the same on the page, on paper and in files.
 *
 * @param label message key
 * @param filter the query that lists the households behind the figure; null for a rate
 */
record FigureColumn(
        String label,
        @Nullable String filter,
        boolean rate,
        Function<PovertyCounts, @Nullable Object> value) {

    static FigureColumn count(String label, String filter, ToIntFunction<PovertyCounts> value) {
        return new FigureColumn(label, filter, false, value::applyAsInt);
    }

    static FigureColumn counted(String label, ToIntFunction<PovertyCounts> value) {
        return new FigureColumn(label, null, false, value::applyAsInt);
    }

    static FigureColumn rate(String label, Function<PovertyCounts, Optional<Percentage>> value) {
        return new FigureColumn(label, null, true, counts -> value.apply(counts).orElse(null));
    }

    String text(PovertyCounts counts) {
        return switch (value.apply(counts)) {
            case Percentage share -> Vietnamese.percent(share);
            case Integer number -> Vietnamese.number(number);
            case null, default -> "–";
        };
    }

    Column sheetColumn(String header) {
        return rate ? Column.percent(header) : Column.whole(header);
    }
}
