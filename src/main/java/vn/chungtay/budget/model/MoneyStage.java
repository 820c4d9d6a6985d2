package vn.chungtay.budget.model;

/** How far money of a line has come after it was allocated (BUD-18). */
public enum MoneyStage {
    /** Bound by a contract, a decision or an approved list. */
    COMMITTED,
    PAID,
    /** Its settlement is approved. */
    SETTLED
}
