package vn.chungtay.monitoring.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdId;

/**
 * One household behind a figure of a report, as it was counted.
 *
 * @param openingClass with which it begins; absent if the register did not have it
 * @param closingClass with which it ends; absent if it is gone from the place
 * @param households what it adds to the figure of households; 0 if it adds persons only
 */
public record BehindLine(
        HouseholdId id,
        String code,
        @Nullable String head,
        @Nullable String village,
        @Nullable String openingClass,
        @Nullable String closingClass,
        long households,
        long persons) {}
