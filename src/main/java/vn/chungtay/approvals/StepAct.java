package vn.chungtay.approvals;

/** What is done at a step of a route. */
public enum StepAct {
    /** The maker's side sends it off (Tờ trình). */
    SUBMIT,
    /** Somebody who did not make it examines it. */
    APPRAISE,
    /** The level above says what it thinks; only then is signed (xin ý kiến cấp trên). */
    ADVISE,
    /** The head or deputy signs. */
    SIGN,
    /** The archive gives number and date. */
    NUMBER
}
