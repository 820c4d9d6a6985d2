package vn.chungtay.registry;

/** What can happen to a household; each kind is one typed operation (HHD-15). */
public enum EventKind {
    REGISTERED,
    SPLIT_OFF,
    SPLIT_FROM,
    MERGED_INTO,
    ABSORBED,
    MOVED_VILLAGE,
    MOVED_IN,
    MOVED_OUT,
    MEMBER_JOINED,
    MEMBER_LEFT,
    MEMBER_DIED,
    BORN,
    HEAD_CHANGED,
    DISSOLVED,
    CLASSIFIED,
    CORRECTED,
    PROFILE_RECORDED
}
