package vn.chungtay.campaigns.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.PovertyClass;

/** What a review changes for a household, in the words of the reports (REV-07). */
public enum ClassMovement {
    STAYS_POOR,
    STAYS_NEAR_POOR,
    STAYS_AVERAGE,
    /** Poor before, above the near-poor now. */
    ESCAPED_POVERTY,
    /** It escaped poverty and is near-poor now. */
    POOR_TO_NEAR_POOR,
    ESCAPED_NEAR_POVERTY,
    NEAR_POOR_TO_POOR,
    /** It was recognised as escaped from poverty before, and is poor again. */
    POOR_AGAIN,
    NEWLY_POOR,
    NEAR_POOR_AGAIN,
    NEWLY_NEAR_POOR,
    NEWLY_AVERAGE,
    /** It asked to be reviewed and is none of these. */
    NOT_POOR;

    /**
     * @param before its class until now; absent if it has none
     * @param after the class that it is given
     * @param poorOnce whether it was poor at any time before its class of now
     * @param nearPoorOnce the same of near-poor
     */
    public static ClassMovement of(
            @Nullable PovertyClass before, PovertyClass after, boolean poorOnce, boolean nearPoorOnce) {
        return switch (after) {
            case POOR -> before == PovertyClass.POOR
                    ? STAYS_POOR
                    : before == PovertyClass.NEAR_POOR ? NEAR_POOR_TO_POOR : poorOnce ? POOR_AGAIN : NEWLY_POOR;
            case NEAR_POOR -> before == PovertyClass.NEAR_POOR
                    ? STAYS_NEAR_POOR
                    : before == PovertyClass.POOR ? POOR_TO_NEAR_POOR : nearPoorOnce ? NEAR_POOR_AGAIN : NEWLY_NEAR_POOR;
            case AVERAGE_STANDARD, NOT_POOR -> upward(before, after);
        };
    }

    private static ClassMovement upward(@Nullable PovertyClass before, PovertyClass after) {
        if (before == PovertyClass.POOR) return ESCAPED_POVERTY;
        if (before == PovertyClass.NEAR_POOR) return ESCAPED_NEAR_POVERTY;
        if (after == PovertyClass.NOT_POOR) return NOT_POOR;
        return before == PovertyClass.AVERAGE_STANDARD ? STAYS_AVERAGE : NEWLY_AVERAGE;
    }

    /** Whether the 36 months of a household that newly escaped begin with it (HHD-04). */
    public boolean isEscape() {
        return this == ESCAPED_POVERTY || this == ESCAPED_NEAR_POVERTY;
    }
}
