package vn.chungtay.programme;

/** How a norm bounds a payment. */
public enum NormKind {
    /** Exactly this amount. */
    FIXED,
    /** At most this amount. */
    CEILING,
    /** Exactly this part of something, in percent. */
    PERCENT,
    /** At most this part of something, in percent. */
    PERCENT_CEILING,
    /** Another text says how much. */
    REFERENCE
}
