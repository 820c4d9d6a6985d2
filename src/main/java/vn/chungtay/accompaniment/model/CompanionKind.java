package vn.chungtay.accompaniment.model;

/** In what capacity somebody helps households (ORG-07). */
public enum CompanionKind {
    /** Thành viên Ban Chỉ đạo, UBND cấp xã. */
    COMMITTEE,
    /** Cán bộ, công chức. */
    OFFICIAL,
    /** Hội, đoàn thể. */
    UNION,
    /** Trưởng thôn, người hoạt động ở thôn. */
    VILLAGE,
    OTHER
}
