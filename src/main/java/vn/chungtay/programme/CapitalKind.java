package vn.chungtay.programme;

/** Kind of capital; the two are kept apart in every table (BUD-01). */
public enum CapitalKind {
    /** Vốn đầu tư phát triển. */
    INVESTMENT,
    /** Vốn sự nghiệp. */
    RECURRENT
}
