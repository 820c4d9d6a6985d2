package vn.chungtay.accompaniment.model;

/** Where a household stands that escaped poverty once, by its last escape. */
public enum WatchState {
    /** Within the term. */
    WATCHED,
    /** The term is over, or it escaped before there was one. */
    ENDED,
    /** Poor or near-poor again within the term. */
    POOR_AGAIN,
    /** The decision has no date, so nobody can tell how long it is to be watched. */
    UNDATED
}
