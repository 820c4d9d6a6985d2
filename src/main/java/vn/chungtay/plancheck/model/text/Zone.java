package vn.chungtay.plancheck.model.text;

/** The parts of a paper, of which each has its own habits. */
enum Zone {
    /** The decision that a plan is issued with, from its head to its recipients. */
    DECISION,
    /** Number, date, title and legal bases: all before the first section. */
    HEAD,
    BODY,
    /** Recipients and signature. */
    CLOSING,
    ANNEX
}
