package vn.chungtay.standards;

/** How a legal value is known to us, best first. */
public enum Confidence {
    /** Compared with the official text. */
    OFFICIAL,
    /** Seen in the press, on a local site or in another system that quotes it. */
    SECONDARY,
    /** Seen in a draft of the text only. */
    DRAFT,
    /** Nowhere seen in a text that quotes it; to be confirmed before relying on it. */
    OWN_READING
}
