package vn.chungtay.staff.model;

/** In what capacity somebody works for poverty reduction. */
public enum StaffKind {
    /** Cán bộ, công chức, viên chức. */
    OFFICIAL,
    /** Người hoạt động không chuyên trách ở cấp xã. */
    PART_TIME,
    /** Trưởng thôn, người hoạt động ở thôn. */
    VILLAGE,
    /** Cộng tác viên giảm nghèo. */
    COLLABORATOR,
    OTHER
}
