package vn.chungtay.interop.model;

/** The life of a list. */
public enum ImportState {
    CHECKING,
    REFUSED,
    CHECKED,
    APPLYING,
    APPLIED,
    UNDONE
}
