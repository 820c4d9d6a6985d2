package vn.chungtay.accompaniment.model;

/**
 * What in the records of a watched household makes somebody go there. Only what the registry records: of illness, debts and
 * disasters it knows nothing yet.
 */
public enum WatchRule {
    /** A look after the escape found it poor or near-poor; nothing is decided yet. */
    LOOKED_POOR,
    /** Income or points at the last look lie a little above the line, or below it. */
    NEAR_LINE,
    /** The last look found an indicator lacking that was not lacking when it was recognised. */
    NEW_LACK,
    MEMBER_DIED,
    MEMBER_LEFT,
    /** Somebody who worked works no more, or no longer has a lasting job. */
    JOB_LOST,
    /** A child of school age goes to school no more. */
    LEFT_SCHOOL,
    /** A disability, or a heavier one, was certified. */
    DISABLED,
    /** Somebody with health insurance has none. */
    INSURANCE_LOST,
    /** House, water or latrine are worse than before. */
    HOUSE_WORSE,
    /** The household said that it is in need. */
    NEED,
    /** The last visit found that it needs help or is at risk, and nobody has been there since. */
    VISIT_FOUND_RISK
}
