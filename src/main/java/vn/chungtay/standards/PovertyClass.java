package vn.chungtay.standards;

/** The classes a standard gives to a household, poorest first (NĐ 07/2021 Art. 3). */
public enum PovertyClass {
    POOR,
    NEAR_POOR,
    AVERAGE_STANDARD,
    NOT_POOR
}
