package vn.chungtay.fieldwork.model;

/** What became of a packet, as its receipt says. */
public enum Outcome {
    /** It is in the sheet; what somebody else answered otherwise waits as a conflict. */
    APPLIED,
    /** It waits for the packets before it. */
    HELD,
    /** It waits for a person. */
    QUARANTINED
}
