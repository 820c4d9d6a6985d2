package vn.chungtay.plancheck;

/** How grave a finding is. */
public enum Gravity {
    /** A printed figure, unit or reference is wrong, or two printed figures for the same thing differ. */
    ERROR("error"),
    /** A contradiction, ambiguity or gap that a person must decide. */
    CONTRADICTION("contradiction or gap"),
    /** Printed parts do not add up because each was rounded; nothing to mend. */
    ROUNDING("rounding"),
    /** Wording, numbering, spelling, or letters misread by a scanner. */
    WORDING("wording");

    private final String code;

    Gravity(String code) {
        this.code = code;
    }

    /** As written in machine-readable answers. */
    public String code() {
        return code;
    }
}
