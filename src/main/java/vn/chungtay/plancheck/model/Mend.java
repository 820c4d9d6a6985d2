package vn.chungtay.plancheck.model;

/** What somebody decided about a finding. */
public enum Mend {
    /** The plan will be changed as proposed. */
    MENDED,
    /** It stays as printed, for a reason that is kept. */
    KEPT
}
