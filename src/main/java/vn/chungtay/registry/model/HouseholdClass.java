package vn.chungtay.registry.model;

/** The classes by which people are asked for: those decided, and newly escaped, which follows from a decision (HHD-03, HHD-04). */
public enum HouseholdClass {
    POOR,
    NEAR_POOR,
    NEWLY_ESCAPED,
    AVERAGE_STANDARD,
    NOT_POOR,
    UNCLASSIFIED
}
