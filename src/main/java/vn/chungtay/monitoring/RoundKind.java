package vn.chungtay.monitoring;

/** Which report of a year a round is for (QĐ 24/2021/QĐ-TTg Điều 7). */
public enum RoundKind {
    /** Before the review is over. */
    PRELIMINARY,
    /** What the decisions of the review say. */
    OFFICIAL,
    /** What arose in one month outside of the yearly review. */
    MONTHLY
}
