package vn.chungtay.campaigns.model;

/** How far a list of results is on its way to recognition. */
public enum DecisionState {
    DRAFT,
    SUBMITTED,
    /** Signed; it changes no more and waits for its number. */
    SIGNED,
    RECOGNISED,
    GIVEN_UP
}
