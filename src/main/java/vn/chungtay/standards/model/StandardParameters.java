package vn.chungtay.standards.model;

import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.StandardId;

/** All parameters of classification with all their history: what the files under {@code standards/} say. */
public record StandardParameters(
        Parameter<StandardId> governing,
        Parameter<ReviewDay> review,
        Parameter<ByArea> incomeLine,
        Parameter<Long> minimumDeprived,
        Parameter<ByArea> b1Line,
        Parameter<Long> b2Minimum,
        Parameter<Long> b2PointsPerIndicator,
        Parameter<ByArea> averageCeiling,
        Parameter<Boolean> averageLivelihood,
        Parameter<List<Indicator>> indicators) {

    public Stream<Parameter<?>> all() {
        return Stream.of(
                governing,
                incomeLine,
                minimumDeprived,
                b1Line,
                b2Minimum,
                b2PointsPerIndicator,
                averageCeiling,
                averageLivelihood,
                review,
                indicators);
    }
}
