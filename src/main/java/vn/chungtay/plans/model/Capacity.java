package vn.chungtay.plans.model;

/** In whose name or place somebody signs (Decree 30/2020/NĐ-CP, signature block). */
public enum Capacity {
    NONE,
    /** Thay mặt: for a body that decides together. */
    TM,
    /** Ký thay: a deputy for the head. */
    KT,
    /** Thừa lệnh. */
    TL,
    /** Thừa ủy quyền. */
    TUQ
}
