package vn.chungtay.campaigns.model.policy;

/** By what a household has a policy. */
public enum BenefitGroup {
    POOR,
    NEAR_POOR,
    AVERAGE_STANDARD,
    /** For 36 months after it escaped (HHD-04). */
    NEWLY_ESCAPED
}
