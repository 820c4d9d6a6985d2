package vn.chungtay.registry;


import java.util.Set;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.PovertyClass;

/**
 * What a household would be under the next standard. Where that cannot be said, on which side of the income line it is
 * can often be said still, and is.
 */
public enum NextClass {
    POOR(Set.of(PovertyClass.POOR)),
    NEAR_POOR(Set.of(PovertyClass.NEAR_POOR)),
    AVERAGE_STANDARD(Set.of(PovertyClass.AVERAGE_STANDARD)),
    NOT_POOR(Set.of(PovertyClass.NOT_POOR)),
    /** Poor or near-poor; which of the two is open. */
    BELOW_LINE(Set.of(PovertyClass.POOR, PovertyClass.NEAR_POOR)),
    /** Of average living standard or above; which of the two is open. */
    ABOVE_LINE(Set.of(PovertyClass.AVERAGE_STANDARD, PovertyClass.NOT_POOR)),
    OPEN(Set.of(PovertyClass.values()));

    private final Set<PovertyClass> possible;

    NextClass(Set<PovertyClass> possible) {
        this.possible = possible;
    }

    public boolean decided() {
        return possible.size() == 1;
    }

    public static NextClass of(Classification outcome) {
        return switch (outcome) {
            case Classification.Decided it -> of(Set.of(it.result()));
            case Classification.Undecided it -> of(it.possible());
        };
    }

    private static NextClass of(Set<PovertyClass> classes) {
        for (var each : values()) {
            if (each.possible.containsAll(classes)) return each;
        }
        throw new IllegalStateException("no name for " + classes);
    }
}
