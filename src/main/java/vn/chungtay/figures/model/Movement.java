package vn.chungtay.figures.model;

/** Why a household is in a class in a place on one of two days and not on the other (HHD-15). */
public enum Movement {
    /** It lived there in another class and has never been in this one. */
    NEWLY_POOR(1),
    /** It lived there in another class and was in this one before. */
    RELAPSED(1),
    REGISTERED(1),
    SPLIT(1),
    MOVED_IN(1),
    /** It stayed where it is; its village joined the unit. */
    BOUNDARY_IN(1),
    /** It lives there still, in another class. */
    ESCAPED(-1),
    MERGED(-1),
    MOVED_OUT(-1),
    DISSOLVED(-1),
    BOUNDARY_OUT(-1);

    private final int sign;

    Movement(int sign) {
        this.sign = sign;
    }

    /** Whether the household is in the place on the later day, so that it can be shown as it is then. */
    public boolean isThereAtTheEnd() {
        return sign > 0 || this == ESCAPED;
    }

    /** 1 if the household came, -1 if it went. */
    public int sign() {
        return sign;
    }
}
