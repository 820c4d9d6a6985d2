package vn.chungtay.geography;

import static vn.chungtay.geography.UnitLevel.*;

/** The legal kinds of units, and the local words for villages (ORG-03). */
public enum UnitKind {
    QUOC_GIA(COUNTRY),
    TINH(PROVINCE),
    THANH_PHO_TRUNG_UONG(PROVINCE),
    QUAN(DISTRICT),
    HUYEN(DISTRICT),
    THI_XA(DISTRICT),
    THANH_PHO(DISTRICT),
    PHUONG(COMMUNE),
    XA(COMMUNE),
    THI_TRAN(COMMUNE),
    DAC_KHU(COMMUNE),
    THON(VILLAGE),
    XOM(VILLAGE),
    BAN(VILLAGE),
    AP(VILLAGE),
    KHOM(VILLAGE),
    TO_DAN_PHO(VILLAGE),
    BUON(VILLAGE),
    LANG(VILLAGE);

    private final UnitLevel level;

    UnitKind(UnitLevel level) {
        this.level = level;
    }

    public UnitLevel level() {
        return level;
    }
}
