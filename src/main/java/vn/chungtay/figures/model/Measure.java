package vn.chungtay.figures.model;

import java.util.Set;
import vn.chungtay.standards.PovertyClass;

/** Which classes a comparison of two days is about. */
public enum Measure {
    /** IND-02. */
    POOR(PovertyClass.POOR),
    /** IND-03. */
    NEAR_POOR(PovertyClass.NEAR_POOR),
    /** Poor and near-poor together, the multidimensional rate (IND-01). */
    BOTH(PovertyClass.POOR, PovertyClass.NEAR_POOR);

    private final Set<PovertyClass> classes;

    Measure(PovertyClass... classes) {
        this.classes = Set.of(classes);
    }

    public Set<PovertyClass> classes() {
        return classes;
    }
}
