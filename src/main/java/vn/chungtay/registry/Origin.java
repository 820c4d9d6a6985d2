package vn.chungtay.registry;

/** How a household came into the register. */
public enum Origin {
    MANUAL,
    IMPORT,
    TRAINING
}
