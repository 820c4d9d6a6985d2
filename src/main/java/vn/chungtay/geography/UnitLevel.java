package vn.chungtay.geography;

/** The levels of local government, upper ones first. There is no district level from 1/7/2025. */
public enum UnitLevel {
    COUNTRY,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE
}
