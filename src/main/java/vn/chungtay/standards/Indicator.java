package vn.chungtay.standards;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the twelve services whose lack a standard counts.
 *
 * @param number place in the printed order of its standard, 1 to 12; bit number-1 of {@link Deprivations}
 * @param code stable name across standards, for example {@code BHYT}; the order may change, the code does not
 * @param dimension code of the dimension, for example {@code HEALTH}
 * @param confidence how the wording is known
 * @param measure the threshold for recorded data; it means something only where {@link #deprivedWhen()} is known
 */
public record Indicator(
        int number,
        String code,
        String dimension,
        @Nullable String threshold,
        Confidence confidence,
        Measure measure) {

    /** In our own words, when a household lacks it; empty where the standard's threshold is not known. */
    public Optional<String> deprivedWhen() {
        return Optional.ofNullable(threshold);
    }

    /** Message key of the name. */
    public String nameKey() {
        return "standards.indicator." + code;
    }

    /** Message key of a name short enough for a column head. */
    public String shortNameKey() {
        return "standards.indicator_short." + code;
    }

    public String dimensionKey() {
        return "standards.dimension." + dimension;
    }
}
