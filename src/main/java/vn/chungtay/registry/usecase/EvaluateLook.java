package vn.chungtay.registry.usecase;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.model.HouseholdView.Residence;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.evidence.Answers;
import vn.chungtay.registry.model.evidence.RecordedEvidence;
import vn.chungtay.registry.model.evidence.ScoredSheet;
import vn.chungtay.registry.usecase.ScoreSheet.Points;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.LocalOutcome;
import vn.chungtay.standards.LocalStandards;
import vn.chungtay.standards.StandardId;

/** Puts what an officer found beside the records of that day and classifies by the standard of the review. */
@Component
class EvaluateLook {

    private final Geography geography;
    private final Classifier classifier;
    private final Indicators indicators;
    private final ScoreSheet sheets;
    private final LocalStandards local;

    EvaluateLook(
            Geography geography, Classifier classifier, Indicators indicators, ScoreSheet sheets, LocalStandards local) {
        this.geography = geography;
        this.classifier = classifier;
        this.indicators = indicators;
        this.sheets = sheets;
        this.local = local;
    }

    /** What came out. */
    sealed interface Evaluation {

        /** @param local the second result, where the province has its own line */
        record Evaluated(
                AssessmentRow assessment, Answers answers, @Nullable ScoredSheet sheet, @Nullable LocalOutcome local)
                implements Evaluation {}

        record Stopped(Refusal because) implements Evaluation {}
    }

    /** @param household as it was on the day of the look */
    Evaluation evaluate(HouseholdView household, Residence residence, Look look) {
        return switch (sheets.points(residence.village(), look)) {
            case Points.Unscored it -> new Evaluation.Stopped(it.because());
            case Points.Known it -> evaluate(household, residence, look, it);
        };
    }

    private Evaluation evaluate(HouseholdView household, Residence residence, Look look, Points.Known points) {
        var standard = classifier.reviewStandard(look.on()).orElse(StandardId.NONE);
        var recorded = RecordedEvidence.of(
                household.profile(), household.members(), look.on(), indicators.of(standard));
        var answers = Answers.of(recorded, look.found());
        var unexplained = answers.withoutReason();
        if (!unexplained.isEmpty()) return new Evaluation.Stopped(new Refusal.ReasonNeededFor(unexplained));
        // Town or country by where the household lived on that day, whatever the place is today.
        var area = geography.areaType(residence.village(), look.on());
        var evidence = new Evidence(
                area,
                points.sum(),
                look.income(),
                answers.deprivations(),
                look.agriculture() == null ? recorded.madeInAgriculture() : look.agriculture());
        var outcome = classifier.inReview(look.on()).classify(evidence);
        var row = new AssessmentRow(AssessmentId.next(), look.on(), evidence, standard, outcome, look.causes());
        return new Evaluation.Evaluated(row, answers, points.sheet(), locally(residence, look, evidence));
    }

    private @Nullable LocalOutcome locally(Residence residence, Look look, Evidence evidence) {
        return sheets.province(residence.village(), look.on())
                .flatMap(it -> local.classify(it, look.on(), evidence))
                .orElse(null);
    }
}
