package vn.chungtay.fieldwork;

/** What became of handing a sheet in. */
public enum FieldHandIn {
    /** It waits to be taken in at the office. */
    DONE,
    /** Something is missing or wrong on it; it stays open. */
    FAULTY,
    /** It can no longer be handed in. */
    TOO_LATE
}
