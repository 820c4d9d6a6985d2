package vn.chungtay.figures.model;

/** Whose households a comparison of two days is about (IND-05). */
public enum Group {
    ALL,
    /** The head is of an ethnic minority. */
    MINORITY,
    /** The commune or village is especially difficult (đặc biệt khó khăn) on the later day, whatever it was before. */
    HARDSHIP
}
