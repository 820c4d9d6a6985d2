package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to ask about a target that moves far in one year, or further than the whole period (TGT-21). A question, never a refusal. */
public sealed interface Plausibility {

    /** From the last result to the target in one year. */
    record Jump(BigDecimal last, BigDecimal promised, BigDecimal most) implements Plausibility {}

    /** The year asks for more than the period does. */
    record BeyondPeriod(BigDecimal promised, BigDecimal period) implements Plausibility {}

    /** The last result alone has already passed what the period asks for. */
    record PeriodPassed(BigDecimal last, BigDecimal period) implements Plausibility {}

    /** @param mostPoints how many points a rate may change in a year without a question */
    record Limits(BigDecimal mostPoints) {

        /** No law says it: the number that the reading of the plans of 2023–2025 found useful. */
        public static final Limits USUAL = new Limits(BigDecimal.valueOf(15));
    }

    /**
     * @param last the result of the year before
     * @param period what is promised for the end of the period
     * @param kind of a sum over years, one year is compared with the whole only where it passes it alone
     */
    static List<Plausibility> of(
            TargetUnit unit,
            Quantity promised,
            @Nullable BigDecimal last,
            @Nullable Quantity period,
            Accumulation kind,
            Limits limits) {
        var found = new ArrayList<Plausibility>();
        var value = promised.low().value();
        if (last != null && unit == TargetUnit.PERCENT && value.subtract(last).abs().compareTo(limits.mostPoints()) > 0) {
            found.add(new Jump(last, value, limits.mostPoints()));
        }
        if (period == null || unit.isPoints() || kind == Accumulation.AGAINST_START) return found;
        var whole = period.low().value();
        if (further(promised, value, whole)) found.add(new BeyondPeriod(value, whole));
        if (last != null && kind == Accumulation.SUM_OF_YEARS && further(promised, last, whole)) {
            found.add(new PeriodPassed(last, whole));
        }
        return found;
    }

    private static boolean further(Quantity promised, BigDecimal value, BigDecimal whole) {
        return switch (promised.meaning()) {
            case BELOW, AT_MOST -> value.compareTo(whole) < 0;
            default -> value.compareTo(whole) > 0;
        };
    }
}
