package vn.chungtay.programme;

/** How a fact about the programme is known to us, best first. */
public enum Certainty {
    /** Compared with the official text. */
    OFFICIAL,
    /** The whole text was read, in a copy and not in the official gazette. */
    FULL_TEXT_COPY,
    /** Seen in the press or on a local site that quotes it. */
    SECONDARY,
    /** Seen in plans that follow it, not in the text itself. */
    PLAN
}
