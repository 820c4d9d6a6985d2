package vn.chungtay.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.DateRange;

/**
 * A norm of one clause, on the days on which it is valid (LEG-06). A changed norm is another row with the same code and
 * later days, so that what was paid before is judged by what was valid then.
 *
 * @param component for which it holds; absent if for all
 * @param value đồng or percent as {@code kind} says; absent for a reference
 */
public record Norm(
        String code,
        @Nullable ComponentCode component,
        String item,
        NormKind kind,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String note,
        DateRange valid,
        LegalSource source) {

    public boolean validOn(LocalDate day) {
        return valid.contains(day);
    }

    public boolean servesIn(ComponentCode code) {
        return component == null || component.equals(code) || component.equals(code.project());
    }

    /** In đồng, for norms that are an amount. */
    public Optional<Long> dong() {
        var amount = kind == NormKind.FIXED || kind == NormKind.CEILING;
        return amount && value != null ? Optional.of(value.longValueExact()) : Optional.empty();
    }
}
