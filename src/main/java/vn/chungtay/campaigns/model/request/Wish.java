package vn.chungtay.campaigns.model.request;

/** What a household asks for. */
public enum Wish {
    /** To be recognised as poor or near-poor; which of them, the review finds. */
    LOW_CLASS,
    OUT_OF_POVERTY,
    OUT_OF_NEAR_POVERTY,
    /** To be recognised as a household of average living standard. */
    AVERAGE_STANDARD
}
