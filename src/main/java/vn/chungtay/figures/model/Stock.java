package vn.chungtay.figures.model;

import java.util.Optional;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.shared.Percentage;

/** The households of a place and group on one day. */
public record Stock(int households, int poor, int nearPoor) {

    public static final Stock NONE = new Stock(0, 0, 0);

    public static Stock of(PovertyCounts counts) {
        return new Stock(counts.households(), counts.poor(), counts.nearPoor());
    }

    public static Stock ofMinority(PovertyCounts counts) {
        return new Stock(counts.minority(), counts.minorityPoor(), counts.minorityNearPoor());
    }

    public int of(Measure measure) {
        return switch (measure) {
            case POOR -> poor;
            case NEAR_POOR -> nearPoor;
            case BOTH -> poor + nearPoor;
        };
    }

    /** Empty where there is no household. */
    public Optional<Percentage> rate(Measure measure) {
        return Percentage.of(of(measure), households);
    }
}
