package vn.chungtay.programme;

/** Whose money it is. Only money of the State adds up to the budget of a plan; credit and gifts stand apart. */
public enum SourceTier {
    CENTRAL,
    /** Local money whose level is not said. */
    LOCAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    /** The State's, but not said by whom: "chưa phân nguồn" (BUD-06). */
    UNSPLIT,
    OTHER_PROGRAMME,
    CREDIT,
    MOBILISED;

    /** Whether it counts in the State's budget of the plan. */
    public boolean ofTheState() {
        return compareTo(UNSPLIT) <= 0;
    }

    /** Whether it can be a counterpart to central money. */
    public boolean local() {
        return this == LOCAL || this == PROVINCE || this == DISTRICT || this == COMMUNE;
    }
}
