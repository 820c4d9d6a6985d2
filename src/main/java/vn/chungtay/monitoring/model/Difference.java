package vn.chungtay.monitoring.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdId;

/**
 * One household that was counted otherwise when the report was sent than now.
 *
 * @param then its class in the report; absent if it was not there
 * @param now its class in the newest count; absent if it is not there
 */
public record Difference(
        HouseholdId id,
        String code,
        @Nullable String head,
        @Nullable String village,
        @Nullable String then,
        @Nullable String now,
        int personsThen,
        int personsNow) {

    /** Why a figure differs. */
    public enum Kind {
        /** It is in the class now and was not in the report. */
        ENTERED,
        /** It was in the report and is not in the class now. */
        LEFT,
        /** It is in the class both times, with other facts. */
        CORRECTED
    }
}
