package vn.chungtay.registry;

/** Who stands by a household (HHD-09). */
public enum HelperKind {
    CLAN,
    COMMUNITY,
    ASSOCIATION,
    ORGANISATION,
    PERSON,
    OFFICIAL
}
