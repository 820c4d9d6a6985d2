package vn.chungtay.waves.model;

/** How households are drawn in each village. */
public enum Drawing {
    /** Nobody is left out. */
    EVERYBODY,
    /** Each as likely as any other. */
    RANDOM,
    /** Every so manieth in the order of the household codes, from a random one on. */
    SYSTEMATIC
}
