package vn.chungtay.waves.model;

/** Where in its period a survey stands (REV-12). */
public enum Stage {
    START,
    MID,
    END,
    /** Regularly, at no particular place in the period. */
    REGULAR
}
