package vn.chungtay.waves.model;

/** Why a household that was drawn was not asked. It is never replaced by another, so that nobody chooses whom to ask. */
public enum Excuse {
    /** Nobody was there, however often one came. */
    ABSENT,
    REFUSED,
    /** It moved away, was dissolved or united with another. */
    GONE
}
