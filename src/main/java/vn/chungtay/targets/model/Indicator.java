package vn.chungtay.targets.model;

import org.jspecify.annotations.Nullable;

/**
 * What can be promised and how it is counted (IND-01 to IND-30).
 *
 * @param code of the catalogue: "IND-19"
 * @param computed how the counts of two days give its result; without it or {@code tallied} somebody must report it
 * @param tallied how the register gives a result that two counts do not tell; absent for most
 * @param component of the programme that usually pays for it; empty if none does
 * @param evidence what usually proves a result
 * @param toward code of the indicator of a period that a year of this one works for; empty for most
 */
public record Indicator(
        String code,
        String name,
        Dimension dimension,
        TargetUnit unit,
        @Nullable Computation computed,
        @Nullable Tallying tallied,
        Accumulation accumulates,
        String component,
        String numerator,
        String denominator,
        String evidence,
        String toward) {

    /** Under which heading plans print it. */
    public enum Dimension {
        GENERAL,
        PRODUCTION,
        EMPLOYMENT,
        HEALTH,
        EDUCATION,
        HOUSING,
        WATER,
        INFORMATION,
        CAPACITY,
        FUNDING
    }
}
