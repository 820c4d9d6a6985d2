package vn.chungtay.approvals;

/** Where a dossier stands. */
public enum DossierState {
    /** Not yet sent off. */
    DRAFT,
    /** On its way; a step waits for somebody. */
    SUBMITTED,
    /** Given back to its makers. */
    RETURNED,
    /** Taken back by its makers; it may be sent off again. */
    WITHDRAWN,
    /** Every step is done. */
    APPROVED;

    /** Whether its makers may change what it is about. */
    public boolean open() {
        return this == DRAFT || this == RETURNED || this == WITHDRAWN;
    }
}
