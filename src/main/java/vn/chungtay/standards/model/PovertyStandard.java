package vn.chungtay.standards.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.Basis;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.StandardId;

/**
 * The standard in force on one day: every parameter as it holds then, null where it is not known. It holds no number
 * of its own; they all come from the dated files.
 */
public record PovertyStandard(
        StandardId id,
        Basis basis,
        @Nullable Dated<ByArea> incomeLine,
        @Nullable Dated<Long> minimumDeprived,
        @Nullable Dated<ByArea> b1Line,
        @Nullable Dated<Long> b2Minimum,
        @Nullable Dated<Long> b2PointsPerIndicator,
        @Nullable Dated<ByArea> averageCeiling,
        @Nullable Dated<Boolean> averageLivelihood,
        @Nullable Dated<List<Indicator>> indicators) {

    static Optional<PovertyStandard> on(LocalDate day, StandardParameters all) {
        return all.governing()
                .on(day)
                .map(governing -> new PovertyStandard(
                        governing.value(),
                        governing.basis(),
                        all.incomeLine().on(day).orElse(null),
                        all.minimumDeprived().on(day).orElse(null),
                        all.b1Line().on(day).orElse(null),
                        all.b2Minimum().on(day).orElse(null),
                        all.b2PointsPerIndicator().on(day).orElse(null),
                        all.averageCeiling().on(day).orElse(null),
                        all.averageLivelihood().on(day).orElse(null),
                        all.indicators().on(day).orElse(null)));
    }

    public List<Indicator> indicatorList() {
        return indicators == null ? List.of() : indicators.value();
    }
}
