package vn.chungtay.registry;

/** What a household or one of its people needs; targets count only those in need (HHD-07). */
public enum Need {
    JOB,
    TRAINING,
    HOUSING,
    WATER,
    LATRINE,
    TELECOM,
    CREDIT,
    PRODUCTION,
    HEALTH_INSURANCE,
    EDUCATION,
    OTHER
}
