package vn.chungtay.campaigns.model;

/** Why a household is on the list no more. */
public enum LeftWhy {
    MOVED_OUT,
    DISSOLVED,
    MERGED,
    /** It took its request back. */
    WITHDRAWN
}
