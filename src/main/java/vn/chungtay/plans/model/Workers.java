package vn.chungtay.plans.model;

/** Who gets paid work from public works, by the class of the household (PRJ-09). */
public enum Workers {
    POOR,
    NEAR_POOR,
    NEWLY_ESCAPED,
    /** Other people of the place. */
    OTHER_LOCAL
}
