package vn.chungtay.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which a review classifies households of town or country on one day, for whoever applies the rule where
 * the program cannot be asked. What is absent is not known, and nothing stands in for it.
 *
 * @param incomeLine đồng per head and month, included
 * @param minimumDeprived indicators
 * @param b1Line points of sheet B1, included
 * @param b2Minimum points of sheet B2
 * @param b2PointsPerIndicator points of sheet B2
 * @param averageCeiling đồng per head and month, included
 * @param averageLivelihood 1 where the household has to work in farming, forestry, fishery or salt making, else 0
 * @param indicators in printed order
 * @param indicatorsVerified whether their list was compared with the official text
 */
public record StandardTerms(
        StandardId standard,
        @Nullable Term incomeLine,
        @Nullable Term minimumDeprived,
        @Nullable Term b1Line,
        @Nullable Term b2Minimum,
        @Nullable Term b2PointsPerIndicator,
        @Nullable Term averageCeiling,
        @Nullable Term averageLivelihood,
        List<Indicator> indicators,
        boolean indicatorsVerified) {

    public StandardTerms {
        indicators = List.copyOf(indicators);
    }

    /** One number, and why it holds. */
    public record Term(long value, Basis basis) {}
}
