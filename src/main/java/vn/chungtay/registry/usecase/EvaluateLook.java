package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.Geography;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.HouseholdView.Residence;
import vn.chungtay.registry.model.evidence.Answers;
import vn.chungtay.registry.model.evidence.Look;
import vn.chungtay.registry.model.evidence.RecordedEvidence;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.StandardId;

/** Puts what an officer found beside the records of that day and classifies by the standard of the review. */
@Component
class EvaluateLook {

    private final Geography geography;
    private final Classifier classifier;
    private final Indicators indicators;

    EvaluateLook(Geography geography, Classifier classifier, Indicators indicators) {
        this.geography = geography;
        this.classifier = classifier;
        this.indicators = indicators;
    }

    /** What came out, and the answers on which it rests. */
    record Evaluated(AssessmentRow assessment, Answers answers) {}

    /** @param household as it was on the day of the look */
    Evaluated evaluate(HouseholdView household, Residence residence, Look look) {
        var recorded = RecordedEvidence.of(
                household.profile(), household.members(), look.on(), indicatorsOf(look.on()));
        var answers = Answers.of(recorded, look.found());
        var evidence = new Evidence(
                area(residence, look.on()),
                look.points(),
                look.income(),
                answers.all().isEmpty() ? Deprivations.allUnknown() : answers.deprivations(),
                look.agriculture() == null ? recorded.madeInAgriculture() : look.agriculture());
        var outcome = classifier.inReview(look.on()).classify(evidence);
        var standard = classifier.reviewStandard(look.on()).orElse(StandardId.NONE);
        var assessment =
                new AssessmentRow(AssessmentId.next(), look.on(), evidence, standard, outcome, look.causes());
        return new Evaluated(assessment, answers);
    }

    /** Town or country by where the household lived on that day, whatever the place is today. */
    private AreaType area(Residence residence, LocalDate day) {
        return geography.areaType(residence.village(), day);
    }

    private List<Indicator> indicatorsOf(LocalDate day) {
        return classifier.reviewStandard(day).map(indicators::of).orElse(List.of());
    }
}
