package vn.chungtay.geography;

/** Which column of a standard applies: phường and thị trấn count as urban, xã as rural, unless recorded otherwise. */
public enum AreaType {
    URBAN,
    RURAL
}
