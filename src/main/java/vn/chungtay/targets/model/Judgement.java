package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.model.Verdict.Outcome;

/** Holds a result against what was promised (TGT-03, TGT-19). What is printed is what is judged. */
public final class Judgement {

    private Judgement() {}

    /** @param result absent if nobody has told one; its rate is that of two decimals */
    public static Verdict of(@Nullable Quantity promised, TargetUnit unit, @Nullable Base base, @Nullable Result result) {
        if (promised == null) return Verdict.of(Outcome.UNQUANTIFIED, "unquantified");
        if (result == null) return Verdict.of(Outcome.NO_DATA, "no_data");
        if (unit == TargetUnit.PERCENT && result.denominator() != null && result.denominator() == 0) {
            return Verdict.of(Outcome.NOTHING_NEEDED, "nothing_needed");
        }
        if (unit == TargetUnit.FRACTION_OF_HOUSEHOLDS) return ofBase(promised, base, result.value());
        return compare(promised, result.value());
    }

    /**
     * How much of the promise was kept, in percent with one decimal: 54 of 220 houses are 24,5. Nothing where less is
     * better, where nothing was promised, and where nobody can say what was meant.
     */
    public static Optional<BigDecimal> share(
            @Nullable Quantity promised, TargetUnit unit, @Nullable Base base, @Nullable Result result) {
        if (promised == null || result == null) return Optional.empty();
        var whole = switch (promised.meaning()) {
            case AT_LEAST, ABOVE, BETWEEN, ABOUT -> promised.low().value();
            case BELOW, AT_MOST, UNCLEAR -> BigDecimal.ZERO;
        };
        if (unit == TargetUnit.FRACTION_OF_HOUSEHOLDS && promised.low() instanceof Amount.Fraction) {
            whole = base == null ? BigDecimal.ZERO : BigDecimal.valueOf(needed(promised, base.numerator()));
        }
        if (whole.signum() == 0) return Optional.empty();
        return Optional.of(result.value().multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP));
    }

    /** The fewest whole households that reach a part of a base: one fifth of 1.485 are 297 (TGT-07). */
    public static long needed(Quantity promised, long base) {
        var part = (Amount.Fraction) promised.low();
        var product = BigInteger.valueOf(base).multiply(BigInteger.valueOf(part.numerator()));
        var whole = product.divideAndRemainder(BigInteger.valueOf(part.denominator()));
        var exact = whole[1].signum() == 0;
        var strict = promised.meaning() == Meaning.ABOVE;
        return whole[0].longValueExact() + (exact && !strict ? 0 : 1);
    }

    private static Verdict ofBase(Quantity promised, @Nullable Base base, BigDecimal households) {
        if (!(promised.low() instanceof Amount.Fraction)) return compare(promised, households);
        if (base == null) return Verdict.of(Outcome.UNDECIDED, "no_base");
        var needed = needed(promised, base.numerator());
        var order = households.compareTo(BigDecimal.valueOf(needed));
        var outcome = order < 0 ? Outcome.NOT_REACHED : order == 0 ? Outcome.REACHED : Outcome.EXCEEDED;
        return Verdict.of(
                outcome,
                order < 0 ? "part_missed" : "part_reached",
                Verdict.print(households),
                promised.low().text(),
                Vietnamese.number(base.numerator()),
                Vietnamese.number(needed));
    }

    /** One value against the words: both sides of every boundary are decided here and nowhere else. */
    public static Verdict compare(Quantity promised, BigDecimal actual) {
        var low = promised.low().value();
        int toLow = actual.compareTo(low);
        return switch (promised.meaning()) {
            case AT_LEAST -> say(toLow < 0 ? Outcome.NOT_REACHED : toLow == 0 ? Outcome.REACHED : Outcome.EXCEEDED, "at_least", promised, actual);
            case ABOVE -> say(toLow > 0 ? Outcome.REACHED : Outcome.NOT_REACHED, "above", promised, actual);
            case BELOW -> say(toLow < 0 ? Outcome.REACHED : Outcome.NOT_REACHED, "below", promised, actual);
            case AT_MOST -> say(toLow > 0 ? Outcome.NOT_REACHED : toLow == 0 ? Outcome.REACHED : Outcome.EXCEEDED, "at_most", promised, actual);
            case BETWEEN -> say(within(new Interval(low, promised.upper()), actual), "between", promised, actual);
            case ABOUT -> about(promised, actual);
            case UNCLEAR -> Verdict.of(Outcome.UNDECIDED, "unclear", promised.phrase());
        };
    }

    private static Verdict about(Quantity promised, BigDecimal actual) {
        return promised.stated()
                .map(it -> say(within(it, actual), "about", promised, actual))
                .orElseGet(() -> Verdict.of(Outcome.UNDECIDED, "no_tolerance", promised.phrase()));
    }

    private static Outcome within(Interval range, BigDecimal actual) {
        if (actual.compareTo(range.low()) < 0) return Outcome.NOT_REACHED;
        return actual.compareTo(range.high()) > 0 ? Outcome.EXCEEDED : Outcome.REACHED;
    }

    private static Verdict say(Outcome outcome, String reason, Quantity promised, BigDecimal actual) {
        var key = reason + (outcome == Outcome.NOT_REACHED ? ".missed" : outcome == Outcome.EXCEEDED ? ".exceeded" : ".reached");
        return Verdict.of(outcome, key, Verdict.print(actual), promised.phrase(), tolerance(promised));
    }

    private static String tolerance(Quantity promised) {
        return promised.tolerance() == null ? "" : Verdict.print(promised.tolerance());
    }
}
