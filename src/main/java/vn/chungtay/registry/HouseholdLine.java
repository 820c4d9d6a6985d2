package vn.chungtay.registry;

import org.jspecify.annotations.Nullable;

/** One household of an official list of poor and near-poor households, as it was on the day of the list (HHD-16). */
public record HouseholdLine(
        HouseholdId id,
        String code,
        @Nullable String head,
        String village,
        @Nullable String ethnicity,
        int persons,
        String povertyClass) {}
