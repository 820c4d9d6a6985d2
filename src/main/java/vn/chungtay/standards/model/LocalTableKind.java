package vn.chungtay.standards.model;

/** Which local table it is. */
public enum LocalTableKind {
    B1_POINTS,
    INCOME_LINE
}
