package vn.chungtay.shared;

/** Sex as the identity papers record it. */
public enum Sex {
    FEMALE,
    MALE
}
