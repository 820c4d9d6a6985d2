package vn.chungtay.fieldwork.model;

/** How packets come. */
public enum Way {
    /** From the device itself. */
    NETWORK,
    /** In a sealed file that somebody at the office took in; their right counts. */
    FILE,
    /** In a sealed file, at the address that is open to all; nobody's right counts. */
    OPEN_FILE
}
