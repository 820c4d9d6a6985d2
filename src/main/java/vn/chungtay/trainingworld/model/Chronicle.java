package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.PovertyClass;

/**
 * The looks at one household over the years and the classes that followed. Only the evidence is invented; every class
 * is what the evaluator says about it.
 */
final class Chronicle {

    private static final LocalDate COMMUNES_MERGED = LocalDate.of(2025, 7, 1);

    private final Chance chance;
    private final Home home;
    private final Fortune fortune;
    private final UnitKind commune;
    private final Classifier classifier;
    private final List<AssessmentRow> assessments = new ArrayList<>();
    private final List<ClassRow> classes = new ArrayList<>();

    Chronicle(Chance chance, Home home, Fortune fortune, UnitKind commune, Classifier classifier) {
        this.chance = chance;
        this.home = home;
        this.fortune = fortune;
        this.commune = commune;
        this.classifier = classifier;
    }

    /** @param from since when the household is on the list */
    void write(LocalDate from) {
        for (int review = 0; review < Review.ALL.size(); review++) {
            if (!fortune.isLookedAt(review)) continue;
            var round = Review.ALL.get(review);
            boolean joinedLater = from.isAfter(round.decided());
            look(review, joinedLater ? from : round.someDay(chance), joinedLater ? from : round.decided());
        }
    }

    List<AssessmentRow> assessments() {
        return assessments;
    }

    /** Each class lasts until the day before the next decision. */
    List<ClassRow> classes() {
        var periods = new ArrayList<ClassRow>();
        for (int i = 0; i < classes.size(); i++) {
            var it = classes.get(i);
            var from = it.days().from();
            var days = i + 1 < classes.size() && from != null
                    ? DateRange.between(from, nextDecision(i).minusDays(1))
                    : it.days();
            periods.add(new ClassRow(it.povertyClass(), days, it.decisionNo(), it.decidedOn(), it.assessment()));
        }
        return periods;
    }

    private LocalDate nextDecision(int i) {
        return classes.get(i + 1).days().firstDay().orElseThrow();
    }

    private void look(int review, LocalDate day, LocalDate decided) {
        var evidence = evidence(review, day);
        if (!(classifier.inReview(day).classify(evidence) instanceof Classification.Decided outcome)) {
            throw new IllegalStateException("the invented evidence of " + day + " decides nothing");
        }
        var id = new AssessmentId(chance.uuid());
        boolean poor = outcome.result() == PovertyClass.POOR || outcome.result() == PovertyClass.NEAR_POOR;
        assessments.add(new AssessmentRow(
                id, day, evidence, outcome.standard(), outcome, poor ? home.causes(chance) : Set.of()));
        classes.add(new ClassRow(outcome.result(), DateRange.startingOn(decided), Review.number(decided), decided, id));
    }

    private Evidence evidence(int review, LocalDate day) {
        var area = area(commune, day);
        var deprivations = review < Review.OF_2023 ? worse() : home.deprivations();
        if (fortune.belowTheLine(review)) {
            return chance.percent(94)
                    ? byPoints(area, deprivations, area == AreaType.URBAN ? chance.between(70, 172) : chance.between(55, 138))
                    : byIncome(area, deprivations, chance.between(62, 149) * 10_000L);
        }
        boolean justAbove = review == 0 && !fortune.everLow() && area == AreaType.RURAL && chance.percent(9);
        return justAbove
                ? byIncome(area, deprivations, chance.between(152, 224) * 10_000L)
                : byPoints(area, deprivations, chance.between(180, 290));
    }

    /** A town of the district is a rural commune since the communes were merged. */
    static AreaType area(UnitKind commune, LocalDate day) {
        return commune == UnitKind.THI_TRAN && day.isBefore(COMMUNES_MERGED) ? AreaType.URBAN : AreaType.RURAL;
    }

    /** Before 2023 some still lacked what they have by then. */
    private Deprivations worse() {
        var lacking = new TreeSet<>(home.deprivations().lacking());
        for (int indicator : List.of(Hardship.HOUSE, Hardship.WATER, Hardship.LATRINE, Hardship.INTERNET)) {
            if (chance.percent(10)) lacking.add(indicator);
        }
        return new Deprivations(lacking, Set.of());
    }

    private Evidence byPoints(AreaType area, Deprivations deprivations, int points) {
        return new Evidence(
                area, OptionalInt.of(points), OptionalLong.empty(), deprivations, home.madeInAgriculture());
    }

    private Evidence byIncome(AreaType area, Deprivations deprivations, long dong) {
        return new Evidence(area, OptionalInt.empty(), OptionalLong.of(dong), deprivations, home.madeInAgriculture());
    }
}
