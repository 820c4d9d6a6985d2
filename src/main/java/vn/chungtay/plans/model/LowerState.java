package vn.chungtay.plans.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a unit has come with the plan that the one above asks of it (PLN-05). */
public enum LowerState {
    NONE,
    DRAFT,
    SUBMITTED,
    ISSUED;

    /** @param way of the unit's plan; absent if there is none */
    public static LowerState of(@Nullable PlanState way) {
        if (way == null) return NONE;
        return switch (way) {
            case DRAFT, RETURNED -> DRAFT;
            case SUBMITTED, SIGNED -> SUBMITTED;
            case ISSUED, IN_FORCE, REPLACED -> ISSUED;
        };
    }

    /**
     * Whole days after the deadline: until it was issued, or until today; 0 in time, or where no day was set.
     *
     * @param due the last day in time
     */
    public static long daysLate(@Nullable LocalDate due, @Nullable LocalDate issued, LocalDate today) {
        if (due == null) return 0;
        var until = issued == null ? today : issued;
        return Math.max(0, until.toEpochDay() - due.toEpochDay());
    }
}
