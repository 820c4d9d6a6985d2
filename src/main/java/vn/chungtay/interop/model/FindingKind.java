package vn.chungtay.interop.model;

/** The three lists that a check leaves behind. */
public enum FindingKind {
    MISTAKES,
    CHANGES,
    MISSING
}
