package vn.chungtay.geography;

/** What people do to units. Which roles may do it says the module that knows people. */
public enum GeographyAction {
    /** Founding, renaming, merging, splitting, transferring and abolishing villages. */
    CHANGE_VILLAGES("geography.village.change"),
    /** The same for communes and everything above. */
    CHANGE_UNITS("geography.unit.change"),
    /** Recording what an area counts as. */
    FLAG_UNITS("geography.unit.flag");

    private final String code;

    GeographyAction(String code) {
        this.code = code;
    }

    /** What the audit trail keeps. */
    public String code() {
        return code;
    }
}
