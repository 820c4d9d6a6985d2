package vn.chungtay.targets.model;

/** When a target counts as reached (TGT-03). */
public enum Meaning {
    /** At this value or more: "ít nhất", "tối thiểu", "… trở lên", "đạt", and a value without a word. */
    AT_LEAST,
    /** More than this value: "trên". The value itself is not enough. */
    ABOVE,
    /** Less than this value: "dưới", "xuống dưới". */
    BELOW,
    /** This value or less: "không quá", "tối đa". */
    AT_MOST,
    /** From the lower of two values; over the higher one is more than was promised. */
    BETWEEN,
    /** As near to this value as the tolerance of the target says: "khoảng". */
    ABOUT,
    /** The words contradict each other ("trên … trở lên"): somebody must say which is meant. */
    UNCLEAR
}
