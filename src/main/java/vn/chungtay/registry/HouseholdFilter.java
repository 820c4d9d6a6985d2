package vn.chungtay.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/**
 * Which households stand behind a figure.
 *
 * @param asOf the day of the figure
 * @param povertyClass POOR, NEAR_POOR or another class; null for all
 * @param minority only households whose head is of a minority
 * @param indicator number 1 to 12 of a lacking indicator; null for any
 */
public record HouseholdFilter(
        UnitId unit,
        LocalDate asOf,
        @Nullable String povertyClass,
        boolean minority,
        @Nullable Cause cause,
        @Nullable Integer indicator) {}
