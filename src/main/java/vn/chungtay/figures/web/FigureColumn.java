package vn.chungtay.figures.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.shared.Percentage;

/**
 * One column of the poverty table, the same on the page, on paper and in files.
 *
 * @param label message key
 * @param filter the query that lists the households behind the figure; null for a rate of two figures beside it
 */
record FigureColumn(
        String label,
        @Nullable String filter,
        boolean rate,
        Function<PovertyCounts, @Nullable Object> value) {

    static FigureColumn count(String label, String filter, ToIntFunction<PovertyCounts> value) {
        return new FigureColumn(label, filter, false, value::applyAsInt);
    }

    static FigureColumn rate(String label, Function<PovertyCounts, Optional<Percentage>> value) {
        return new FigureColumn(label, null, true, counts -> value.apply(counts).orElse(null));
    }

    /** A part of the households of the first column: as their number, or as the share of them. */
    static FigureColumn part(
            String label, String filter, ToIntFunction<PovertyCounts> part, ToIntFunction<PovertyCounts> whole, boolean share) {
        if (!share) return count(label, filter, part);
        return new FigureColumn(
                label,
                filter,
                true,
                it -> Percentage.of(part.applyAsInt(it), whole.applyAsInt(it)).orElse(null));
    }

    String text(PovertyCounts counts) {
        return switch (value.apply(counts)) {
            case Percentage share -> Vietnamese.percent(share);
            case Integer number -> Vietnamese.number(number);
            case null, default -> "–";
        };
    }

    /** Whether there are households to be listed. */
    boolean opens(PovertyCounts counts) {
        if (filter == null) return false;
        return switch (value.apply(counts)) {
            case Percentage share -> share.value().signum() != 0;
            case Integer number -> number != 0;
            case null, default -> false;
        };
    }

    Column sheetColumn(String header) {
        return rate ? Column.percent(header) : Column.whole(header);
    }
}
