package vn.chungtay.figures.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdId;

/** One household of an official list of poor and near-poor households, as it was on the day of the list (HHD-16). */
public record HouseholdLine(
        HouseholdId id,
        String code,
        @Nullable String head,
        String village,
        @Nullable String ethnicity,
        int persons,
        String povertyClass) {}
