package vn.chungtay.monitoring.model;

import org.jspecify.annotations.Nullable;

/**
 * Limits by which people are counted on the closing day, as the standard and the law of that day have them. What no file
 * says is absent; then nobody can be said to be beyond it.
 *
 * @param workingFrom full years of life, included
 * @param workingMaleMonths full months at which working age ends for men, not included
 * @param childBelow full years of life under which a child's growth is looked at
 * @param insuranceFrom full years of life from which a card is asked for
 * @param school the limits of schooling
 */
public record ReviewRules(
        @Nullable Integer workingFrom,
        @Nullable Integer workingMaleMonths,
        @Nullable Integer workingFemaleMonths,
        @Nullable Long childBelow,
        @Nullable Long insuranceFrom,
        @Nullable School school) {

    /** Full years of life at the beginning of the school year from which a child attends each level. */
    public record School(long preschoolFrom, long primaryFrom, long lowerSecondaryFrom, long below, long beginsInMonth) {}
}
