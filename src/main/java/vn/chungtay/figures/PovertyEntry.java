package vn.chungtay.figures;

import vn.chungtay.standards.PovertyClass;

/**
 * How a household that was in the register on the first of two days came into a class on the second (IND-28). Each
 * household is in one of these, so that the columns of the reports on poor and near-poor households are sums of them.
 */
public enum PovertyEntry {
    /** It was poor at some time before the first day, was neither poor nor near-poor on it, and is poor: "tái nghèo". */
    POOR_AGAIN(PovertyClass.POOR, true),
    /** As before, but near-poor on the first day. */
    POOR_AGAIN_FROM_NEAR_POOR(PovertyClass.POOR, true),
    /** It is poor and never was before: "phát sinh nghèo". */
    NEWLY_POOR(PovertyClass.POOR, false),
    NEWLY_POOR_FROM_NEAR_POOR(PovertyClass.POOR, false),
    /** It was near-poor at some time before, was in neither class, and is near-poor: "tái cận nghèo". */
    NEAR_POOR_AGAIN(PovertyClass.NEAR_POOR, true),
    NEWLY_NEAR_POOR(PovertyClass.NEAR_POOR, false),
    /** It was poor on the first day. That is better than before: neither a relapse nor new poverty. */
    NEAR_POOR_FROM_POOR(PovertyClass.NEAR_POOR, false);

    private final PovertyClass into;
    private final boolean again;

    PovertyEntry(PovertyClass into, boolean again) {
        this.into = into;
        this.again = again;
    }

    public PovertyClass into() {
        return into;
    }

    /** Whether it had been in this class before. */
    public boolean isAgain() {
        return again;
    }
}
