package vn.chungtay.programme;

/** Where money comes from; the State's reports keep the two apart (TT 51/2023/TT-BTC Điều 10). */
public enum CapitalOrigin {
    DOMESTIC,
    FOREIGN
}
