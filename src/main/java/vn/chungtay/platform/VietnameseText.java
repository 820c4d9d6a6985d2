package vn.chungtay.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Percentage;

/** {@link Vietnamese} for templates, which need an object and show a dash where there is no value. */
public final class VietnameseText {

    private static final String NONE = "–";

    public String date(@Nullable LocalDate day) {
        return day == null ? NONE : Vietnamese.date(day);
    }

    public String born(BirthDate born) {
        return Vietnamese.date(born);
    }

    /** With the decimals it has, without noughts at their end. */
    public String number(@Nullable Number value) {
        return switch (value) {
            case null -> NONE;
            case BigDecimal exact -> Vietnamese.number(exact.stripTrailingZeros());
            default -> Vietnamese.number(value.longValue());
        };
    }

    public String percent(Optional<Percentage> share) {
        return share.map(Vietnamese::percent).orElse(NONE);
    }
}
