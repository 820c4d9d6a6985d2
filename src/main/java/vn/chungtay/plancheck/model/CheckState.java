package vn.chungtay.plancheck.model;

/** Where a plan stands on its way through the check. */
public enum CheckState {
    CHECKING,
    CHECKED,
    /** The file could not be read, or the check was given up. */
    REFUSED
}
