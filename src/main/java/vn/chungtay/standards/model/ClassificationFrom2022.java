package vn.chungtay.standards.model;

import static vn.chungtay.standards.Parameters.AVERAGE_STANDARD_CEILING;
import static vn.chungtay.standards.Parameters.AVERAGE_STANDARD_LIVELIHOOD;
import static vn.chungtay.standards.Parameters.AVERAGE_STANDARD_NOT_ASSESSED;
import static vn.chungtay.standards.Parameters.B1_LINE;
import static vn.chungtay.standards.Parameters.B2_MINIMUM;
import static vn.chungtay.standards.Parameters.B2_POINTS_PER_INDICATOR;
import static vn.chungtay.standards.Parameters.INCOME_LINE;
import static vn.chungtay.standards.Parameters.MINIMUM_DEPRIVED;
import static vn.chungtay.standards.PovertyClass.AVERAGE_STANDARD;
import static vn.chungtay.standards.PovertyClass.NEAR_POOR;
import static vn.chungtay.standards.PovertyClass.NOT_POOR;
import static vn.chungtay.standards.PovertyClass.POOR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.Basis;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Finding;
import vn.chungtay.standards.Classification.Missing;
import vn.chungtay.standards.Classification.Missing.IndicatorsUnknown;
import vn.chungtay.standards.Classification.Missing.LivelihoodUnknown;
import vn.chungtay.standards.Classification.Missing.NoIncome;
import vn.chungtay.standards.Classification.Missing.StandardIncomplete;
import vn.chungtay.standards.Classification.Undecided;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.PovertyClass;

/**
 * The rule of NĐ 07/2021/NĐ-CP, which NĐ 351/2025/NĐ-CP keeps with other numbers: first the income side, then, at or
 * below the line, how many indicators are lacking; above the line only the band of average living standard is left.
 * Where the law is not clear, {@code docs/adr} says which reading this is.
 */
final class ClassificationFrom2022 implements Classifier.Rule {

    private static final Set<PovertyClass> BELOW = EnumSet.of(POOR, NEAR_POOR);
    private static final Set<PovertyClass> ABOVE = EnumSet.of(AVERAGE_STANDARD, NOT_POOR);

    private final PovertyStandard standard;
    private final boolean indicatorsVerified;

    ClassificationFrom2022(PovertyStandard standard) {
        this.standard = standard;
        this.indicatorsVerified =
                standard.indicators() != null && standard.indicators().basis().verified();
    }

    @Override
    public Classification classify(Evidence evidence) {
        if (evidence.b1Score().isPresent()) return byPoints(evidence, evidence.b1Score().getAsInt());
        if (evidence.monthlyIncomeDong().isPresent()) {
            return byIncome(evidence, evidence.monthlyIncomeDong().getAsLong());
        }
        return withoutIncome(evidence);
    }

    private Classification byPoints(Evidence evidence, int points) {
        var line = standard.b1Line();
        if (line == null) return Undecided.forLackOf(new StandardIncomplete(B1_LINE));
        var income = atMost(B1_LINE, points, line.value().in(evidence.area()), line.basis());
        if (!income.met()) return aboveByPoints(evidence, income);
        var each = standard.b2PointsPerIndicator();
        if (each == null) return incomplete(B2_POINTS_PER_INDICATOR, income, BELOW);
        return byLack(evidence, income, B2_MINIMUM, standard.b2Minimum(), each.value());
    }

    private Classification byIncome(Evidence evidence, long dong) {
        var line = standard.incomeLine();
        if (line == null) return Undecided.forLackOf(new StandardIncomplete(INCOME_LINE));
        var income = atMost(INCOME_LINE, dong, line.value().in(evidence.area()), line.basis());
        if (!income.met()) return above(evidence, income, dong);
        return byLack(evidence, income, MINIMUM_DEPRIVED, standard.minimumDeprived(), 1);
    }

    /** Names everything that somebody has to bring, not only the first thing. */
    private Classification withoutIncome(Evidence evidence) {
        var missing = new ArrayList<Missing>();
        missing.add(new NoIncome());
        var possible = EnumSet.allOf(PovertyClass.class);
        var least = standard.minimumDeprived();
        if (least != null) {
            var known = evidence.deprivations();
            if (known.lackingCount() >= least.value()) possible.remove(NEAR_POOR);
            else if (known.lackingCount() + known.unknownCount() < least.value()) possible.remove(POOR);
            else missing.add(unknownOf(evidence));
        }
        return new Undecided(missing, List.of(), possible);
    }

    private Classification byLack(
            Evidence evidence, Finding income, String parameter, @Nullable Dated<Long> minimum, long weight) {
        if (minimum == null) return incomplete(parameter, income, BELOW);
        var known = evidence.deprivations();
        long lack = known.lackingCount() * weight;
        long atWorst = lack + known.unknownCount() * weight;
        if (lack < minimum.value() && atWorst >= minimum.value()) {
            return new Undecided(List.of(unknownOf(evidence)), List.of(income), BELOW);
        }
        var lacking = new Finding(
                parameter,
                lack,
                minimum.value(),
                lack >= minimum.value(),
                minimum.basis().clause(),
                minimum.basis().verified() && indicatorsVerified);
        return decided(lacking.met() ? POOR : NEAR_POOR, income, lacking);
    }

    /** Average living standard is given by income and on its own request, so points alone end at "not poor". */
    private Classification aboveByPoints(Evidence evidence, Finding points) {
        if (evidence.monthlyIncomeDong().isPresent()) {
            return above(evidence, points, evidence.monthlyIncomeDong().getAsLong());
        }
        var ceiling = standard.averageCeiling();
        if (ceiling == null) return decided(NOT_POOR, points);
        var basis = ceiling.basis();
        var open = new Finding(
                AVERAGE_STANDARD_NOT_ASSESSED,
                0,
                ceiling.value().in(evidence.area()),
                false,
                basis.clause(),
                basis.verified());
        return decided(NOT_POOR, points, open);
    }

    private Classification above(Evidence evidence, Finding line, long dong) {
        var ceiling = standard.averageCeiling();
        var livelihood = standard.averageLivelihood();
        if (ceiling == null) return incomplete(AVERAGE_STANDARD_CEILING, line, ABOVE);
        if (livelihood == null) return incomplete(AVERAGE_STANDARD_LIVELIHOOD, line, ABOVE);
        var band = atMost(AVERAGE_STANDARD_CEILING, dong, ceiling.value().in(evidence.area()), ceiling.basis());
        if (!band.met()) return decided(NOT_POOR, line, band);
        if (!livelihood.value()) return decided(AVERAGE_STANDARD, line, band);
        return switch (evidence.madeInAgriculture()) {
            case YES -> decided(AVERAGE_STANDARD, line, band, work(1, livelihood.basis()));
            case NO -> decided(NOT_POOR, line, band, work(0, livelihood.basis()));
            case UNKNOWN -> new Undecided(List.of(new LivelihoodUnknown()), List.of(line, band), ABOVE);
        };
    }

    private Classification decided(PovertyClass result, Finding... findings) {
        return new Decided(result, standard.id(), List.of(findings));
    }

    private static Classification incomplete(String parameter, Finding known, Set<PovertyClass> possible) {
        return new Undecided(List.of(new StandardIncomplete(parameter)), List.of(known), possible);
    }

    private static IndicatorsUnknown unknownOf(Evidence evidence) {
        return new IndicatorsUnknown(List.copyOf(evidence.deprivations().unknown()));
    }

    private static Finding work(long measured, Basis basis) {
        return new Finding(
                AVERAGE_STANDARD_LIVELIHOOD, measured, 1, measured == 1, basis.clause(), basis.verified());
    }

    private static Finding atMost(String parameter, long measured, long line, Basis basis) {
        return new Finding(parameter, measured, line, measured <= line, basis.clause(), basis.verified());
    }
}
