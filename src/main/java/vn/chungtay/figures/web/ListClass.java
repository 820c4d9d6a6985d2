package vn.chungtay.figures.web;

import java.util.Set;
import vn.chungtay.figures.model.Measure;
import vn.chungtay.standards.PovertyClass;

/** The classes a list of households can be asked for in its address. */
enum ListClass {
    POOR,
    NEAR_POOR,
    /** Poor and near-poor. */
    BOTH,
    AVERAGE_STANDARD,
    NOT_POOR,
    UNCLASSIFIED;

    Set<String> classes() {
        return this == BOTH ? Set.of(POOR.name(), NEAR_POOR.name()) : Set.of(name());
    }

    /** For those who have left a class; the others are left by nobody and stand for both. */
    Measure measure() {
        return switch (this) {
            case POOR -> Measure.POOR;
            case NEAR_POOR -> Measure.NEAR_POOR;
            default -> Measure.BOTH;
        };
    }

    /** Movements are counted for the poor and the near-poor. */
    PovertyClass moving() {
        return this == NEAR_POOR ? PovertyClass.NEAR_POOR : PovertyClass.POOR;
    }
}
