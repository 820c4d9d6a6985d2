package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.BulkHistory.Decided;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.PovertyClass;

/**
 * The first look at households that split off: in the next autumn, by what was seen of the family they come from. Who
 * split off after the last autumn has no class yet.
 */
final class SplitReviews {

    private final CommunePlan commune;
    private final Classifier classifier;

    SplitReviews(CommunePlan commune, Classifier classifier) {
        this.commune = commune;
        this.classifier = classifier;
    }

    /** @param fresh the new households, each with the one it comes from */
    List<Decided> of(Map<HouseholdId, HouseholdId> fresh, Years years) {
        var decisions = new ArrayList<Decided>();
        fresh.forEach((household, from) -> Review.autumnAfter(years.dayOfSplit(from))
                .flatMap(review -> decided(household, years.family(from), review))
                .ifPresent(decisions::add));
        return decisions;
    }

    private Optional<Decided> decided(HouseholdId household, Family from, Review review) {
        var last = from.row().assessments().stream()
                .filter(it -> it.on().isBefore(review.decided()))
                .reduce((_, later) -> later);
        return last.map(it -> decided(household, it, review.someDay(from.chance()), review.decided()));
    }

    private Decided decided(HouseholdId household, AssessmentRow last, LocalDate day, LocalDate decided) {
        var seen = last.evidence();
        var evidence = new Evidence(
                Chronicle.area(commune.kind(), day),
                seen.b1Score(),
                seen.monthlyIncomeDong(),
                seen.deprivations(),
                seen.madeInAgriculture());
        if (!(classifier.inReview(day).classify(evidence) instanceof Classification.Decided outcome)) {
            throw new IllegalStateException("the evidence of a split household decides nothing");
        }
        boolean poor = outcome.result() == PovertyClass.POOR || outcome.result() == PovertyClass.NEAR_POOR;
        var causes = poor && last.causes().isEmpty() ? Set.of(Cause.NO_CAPITAL) : last.causes();
        var look = new AssessmentRow(
                AssessmentId.next(), day, evidence, outcome.standard(), outcome, poor ? causes : Set.of());
        return new Decided(
                household,
                look,
                new ClassRow(outcome.result(), DateRange.startingOn(decided), Review.number(decided), decided, look.id()));
    }
}
