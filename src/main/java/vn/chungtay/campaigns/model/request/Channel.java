package vn.chungtay.campaigns.model.request;

/** How a request came in. */
public enum Channel {
    /** On the page that is open to everybody. */
    PUBLIC,
    /** At the commune, written down by an officer. */
    COUNTER
}
