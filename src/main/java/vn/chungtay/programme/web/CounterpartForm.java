package vn.chungtay.programme.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.geography.UnitId;
import vn.chungtay.programme.CounterpartRule;
import vn.chungtay.programme.SourceTier;

/** A counterpart rule as it is typed; percents with a comma or a point. */
record CounterpartForm(
        @Nullable String unit,
        @Nullable String firstYear,
        @Nullable String lastYear,
        @Nullable String percent,
        @Nullable String province,
        @Nullable String district,
        @Nullable String commune,
        @Nullable String rounding,
        @Nullable String document) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 300;
    private static final int EARLIEST = 2021;
    private static final int LATEST = 2035;

    static CounterpartForm blank() {
        return new CounterpartForm(null, null, null, null, null, null, null, "100000", null);
    }

    void check(Errors errors) {
        if (readUnit().isEmpty()) errors.reject("programme.counterpart.error.unit");
        if (year(firstYear).isEmpty() || year(lastYear).isEmpty() || first() > last()) {
            errors.reject("programme.counterpart.error.years");
        }
        if (number(percent).filter(it -> it.signum() > 0 && it.compareTo(HUNDRED) <= 0).isEmpty()) {
            errors.reject("programme.counterpart.error.percent");
        }
        if (part(province).add(part(district)).add(part(commune)).compareTo(HUNDRED) != 0) {
            errors.reject("programme.counterpart.error.split");
        }
        if (readRounding().isEmpty()) errors.reject("programme.counterpart.error.rounding");
        if (document == null || document.isBlank() || document.length() > LONGEST) {
            errors.reject("programme.counterpart.error.document");
        }
    }

    /** Only after a check without errors, like all that follow. */
    CounterpartRule rule() {
        var split = new LinkedHashMap<SourceTier, BigDecimal>();
        put(split, SourceTier.PROVINCE, part(province));
        put(split, SourceTier.DISTRICT, part(district));
        put(split, SourceTier.COMMUNE, part(commune));
        var text = document == null ? "" : document.strip();
        return new CounterpartRule(number(percent).orElseThrow(), split, readRounding().orElseThrow(), text);
    }

    private static void put(LinkedHashMap<SourceTier, BigDecimal> split, SourceTier tier, BigDecimal part) {
        if (part.signum() > 0) split.put(tier, part);
    }

    UnitId place() {
        return readUnit().orElseThrow();
    }

    int first() {
        return year(firstYear).orElseThrow();
    }

    int last() {
        return year(lastYear).orElseThrow();
    }

    private Optional<UnitId> readUnit() {
        try {
            return Optional.ofNullable(unit).map(UUID::fromString).map(UnitId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Long> readRounding() {
        return number(rounding).filter(it -> it.signum() > 0 && it.stripTrailingZeros().scale() <= 0).map(BigDecimal::longValue);
    }

    private static Optional<Integer> year(@Nullable String text) {
        return number(text).map(BigDecimal::intValue).filter(it -> it >= EARLIEST && it <= LATEST);
    }

    private static BigDecimal part(@Nullable String text) {
        return text == null || text.isBlank() ? BigDecimal.ZERO : number(text).orElse(HUNDRED.negate());
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        if (text == null || !text.strip().matches("\\d{1,12}([.,]\\d{1,4})?")) return Optional.empty();
        return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
    }
}
