package vn.chungtay.campaigns.model;

/** When households are reviewed. */
public enum CampaignKind {
    /** Once a year, all poor and near-poor households and who asks for it (rà soát định kỳ). */
    PERIODIC,
    /** In the course of the year, households that asked for it, month by month (rà soát thường xuyên). */
    REGULAR
}
