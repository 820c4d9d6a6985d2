package vn.chungtay.plans.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution says about something that the plan promises or pays (LEG-05).
 *
 * @param of the target or budget line
 * @param citation of the resolution or plan above: "Nghị quyết số 05-NQ/ĐU ngày 21/12/2023"
 * @param amount in the unit of the target, or whole đồng for a budget line; absent if it says no figure
 */
public record ResolutionMark(
        UUID id, Subject subject, UUID of, String citation, Bound bound, @Nullable BigDecimal amount) {

    /** What it is about. */
    public enum Subject {
        TARGET,
        BUDGET_LINE
    }

    /** How the resolution binds. */
    public enum Bound {
        EXACTLY,
        AT_LEAST,
        AT_MOST,
        /** It is named as the source and says no figure. */
        NOT_SAID
    }

    public ResolutionMark {
        if ((bound == Bound.NOT_SAID) != (amount == null)) throw new IllegalArgumentException("a bound has an amount");
        if (citation.isBlank()) throw new IllegalArgumentException("a resolution has a name");
    }

    /**
     * Whether the plan says something else.
     *
     * @param planned the figures of the plan: one, or both ends of a range; nothing contradicts none
     */
    public boolean contradicts(List<BigDecimal> planned) {
        if (amount == null || planned.isEmpty()) return false;
        return switch (bound) {
            case EXACTLY -> planned.stream().noneMatch(it -> it.compareTo(amount) == 0);
            case AT_LEAST -> planned.stream().anyMatch(it -> it.compareTo(amount) < 0);
            case AT_MOST -> planned.stream().anyMatch(it -> it.compareTo(amount) > 0);
            case NOT_SAID -> false;
        };
    }
}
