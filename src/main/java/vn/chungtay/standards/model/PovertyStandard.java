package vn.chungtay.standards.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Basis;
import vn.chungtay.standards.Confidence;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.StandardTerms;
import vn.chungtay.standards.StandardTerms.Term;

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

    /**
     * The same with the income line that a province set by this document. A line that the national one has overtaken
     * since counts no more. Empty where there is no national line to replace.
     */
    Optional<PovertyStandard> withIncomeLine(ByArea local, String document) {
        if (incomeLine == null) return Optional.empty();
        var national = incomeLine.value();
        var higher = new ByArea(
                Math.max(local.rural(), national.rural()), Math.max(local.urban(), national.urban()));
        var why = new Basis(document, null, incomeLine.basis().checkedOn(), false, Confidence.SECONDARY, document);
        return Optional.of(new PovertyStandard(
                id,
                basis,
                new Dated<>(incomeLine.from(), higher, why),
                minimumDeprived,
                b1Line,
                b2Minimum,
                b2PointsPerIndicator,
                averageCeiling,
                averageLivelihood,
                indicators));
    }

    /** As they hold in town or country. */
    StandardTerms terms(AreaType area) {
        return new StandardTerms(
                id,
                in(area, incomeLine),
                number(minimumDeprived),
                in(area, b1Line),
                number(b2Minimum),
                number(b2PointsPerIndicator),
                in(area, averageCeiling),
                averageLivelihood == null
                        ? null
                        : new Term(averageLivelihood.value() ? 1 : 0, averageLivelihood.basis()),
                indicatorList(),
                indicators != null && indicators.basis().verified());
    }

    private static @Nullable Term in(AreaType area, @Nullable Dated<ByArea> it) {
        return it == null ? null : new Term(it.value().in(area), it.basis());
    }

    private static @Nullable Term number(@Nullable Dated<Long> it) {
        return it == null ? null : new Term(it.value(), it.basis());
    }

    public List<Indicator> indicatorList() {
        return indicators == null ? List.of() : indicators.value();
    }
}
