package vn.chungtay.targets.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.TargetUnit;

/** A result as it is typed: what was counted, of how many, and how one can see it. */
record ResultForm(
        @Nullable String asOf,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String value,
        @Nullable String source,
        @Nullable String evidence,
        @Nullable String fileName) {

    static ResultForm blank(LocalDate day) {
        return new ResultForm(day.toString(), null, null, null, null, null, null);
    }

    void check(Errors errors) {
        if (day().isEmpty()) errors.rejectValue("asOf", "targets.error.day");
        if (text(source).isEmpty()) errors.rejectValue("source", "targets.error.source");
        if (counted().isEmpty() && decimal().isEmpty()) errors.rejectValue("numerator", "targets.error.result");
    }

    /** Only after a check without errors; with both counts the rate is computed and not taken from what was typed. */
    ReportedResult toResult(TargetUnit unit) {
        var whole = number(denominator);
        Result result;
        if (unit == TargetUnit.PERCENT && counted().isPresent() && whole.isPresent()) result = Result.rate(counted().get(), whole.get());
        else if (unit.isRate()) result = new Result(counted().orElse(null), whole.orElse(null), decimal().orElse(BigDecimal.ZERO));
        else result = counted().map(Result::count).orElseGet(() -> Result.told(decimal().orElseThrow()));
        return new ReportedResult(
                UUID.randomUUID(), day().orElseThrow(), result, text(source), text(evidence), text(fileName), "", null, null);
    }

    /** A rate needs its value or both of its counts. */
    boolean saysEnough(TargetUnit unit) {
        if (!unit.isRate() || decimal().isPresent()) return true;
        return unit == TargetUnit.PERCENT && counted().isPresent() && number(denominator).isPresent();
    }

    private Optional<Long> counted() {
        return number(numerator);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(asOf)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> decimal() {
        var plain = text(value).replace(".", "").replace(',', '.');
        return plain.matches("\\d{1,12}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Optional<Long> number(@Nullable String written) {
        var digits = text(written).replace(".", "");
        return digits.matches("\\d{1,12}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written.strip();
    }
}
