package vn.chungtay.targets.model;

/** In what a target is counted. Percent and percentage points are printed alike and are not the same (TGT-08). */
public enum TargetUnit {
    PERCENT(true),
    /** Difference of two rates: from 12,06 % minus 3,58 points is 8,48 %. */
    PERCENTAGE_POINTS(true),
    PERCENTAGE_POINTS_A_YEAR(true),
    /** A part of a number of households that stands in the base: "1/5 so với đầu năm" (TGT-07). */
    FRACTION_OF_HOUSEHOLDS(false),
    HOUSEHOLDS(false),
    PERSONS(false),
    MEMBERS_A_HOUSEHOLD(false),
    MODELS(false),
    COMMUNES(false),
    VILLAGES(false),
    MILLION_DONG(false),
    SQUARE_METRES(false),
    YEARS(false),
    OTHER(false);

    private final boolean rate;

    TargetUnit(boolean rate) {
        this.rate = rate;
    }

    /** Whether it is printed with the sign %. */
    public boolean isRate() {
        return rate;
    }

    public boolean isPoints() {
        return this == PERCENTAGE_POINTS || this == PERCENTAGE_POINTS_A_YEAR;
    }
}
