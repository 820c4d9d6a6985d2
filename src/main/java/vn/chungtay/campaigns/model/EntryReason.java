package vn.chungtay.campaigns.model;

/** Why a household is on the list of a review (QĐ 24/2021/QĐ-TTg, Điều 4). */
public enum EntryReason {
    POOR,
    NEAR_POOR,
    /** It has the class of average living standard and is looked at again. */
    AVERAGE_STANDARD,
    /** It asked for it (Giấy đề nghị, Mẫu 01). */
    REQUEST,
    /** It registered to escape poverty this year, whatever its class is by now. */
    ESCAPE
}
