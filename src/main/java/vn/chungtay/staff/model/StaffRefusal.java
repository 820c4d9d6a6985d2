package vn.chungtay.staff.model;

/** Why something is not taken into the register; the message stands under {@code staff.refusal}. */
public enum StaffRefusal {
    NO_POSITION,
    NO_FIRST_DAY,
    ENDS_BEFORE,
    THERE_ALREADY,
    NO_COURSE,
    COURSE_DAYS,
    COURSE_ENDS_BEFORE,
    COURSE_NOT_OVER,
    COURSE_THERE_ALREADY
}
