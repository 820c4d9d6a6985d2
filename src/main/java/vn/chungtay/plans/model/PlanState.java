package vn.chungtay.plans.model;

/** Where a version of a plan stands on a day. */
public enum PlanState {
    /** Has neither number nor date and cannot be in force. */
    DRAFT,
    SUBMITTED,
    RETURNED,
    /** Signed, and waits for its number. */
    SIGNED,
    /** Has number and date; its first day is still to come. */
    ISSUED,
    IN_FORCE,
    /** A later version has taken its place. */
    REPLACED;

    /** Whether its makers may change it. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is a public paper. */
    public boolean issued() {
        return compareTo(ISSUED) >= 0;
    }
}
