package vn.chungtay.geography;

/** What an area counts as for programmes and policies (ORG-04); several may hold together. */
public enum AreaFlag {
    DAC_BIET_KHO_KHAN,
    CON_KHO_KHAN,
    BIEN_GIOI,
    BAI_NGANG_VEN_BIEN,
    DTTS_MIEN_NUI,
    HUYEN_NGHEO,
    TY_LE_NGHEO_CAO,
    URBAN,
    RURAL
}
