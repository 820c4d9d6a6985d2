package vn.chungtay.standards.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.chungtay.geography.AreaType;
import vn.chungtay.platform.NotFound;
import vn.chungtay.standards.Classification.Missing.NoStandard;
import vn.chungtay.standards.Classification.Undecided;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.ReviewTerms;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.StandardTerms;

/** All standards, each for the days on which it holds. Built once from the files; asking it costs a map look-up. */
public final class StandardsBook implements Classifier, Indicators, ReviewTerms {

    private static final Rule NO_STANDARD = evidence -> Undecided.forLackOf(new NoStandard());

    private final StandardParameters parameters;
    private final NavigableMap<LocalDate, Optional<PovertyStandard>> standards = new TreeMap<>();
    private final NavigableMap<LocalDate, Rule> rules = new TreeMap<>();

    public StandardsBook(StandardParameters parameters) {
        this.parameters = parameters;
        parameters.all().flatMap(parameter -> parameter.changes().stream()).forEach(this::open);
    }

    private void open(LocalDate day) {
        var standard = PovertyStandard.on(day, parameters);
        standards.put(day, standard);
        rules.put(day, standard.<Rule>map(ClassificationFrom2022::new).orElse(NO_STANDARD));
    }

    public StandardParameters parameters() {
        return parameters;
    }

    public Optional<PovertyStandard> standardOn(LocalDate day) {
        return Optional.ofNullable(standards.floorEntry(day)).flatMap(Map.Entry::getValue);
    }

    @Override
    public Rule on(LocalDate day) {
        var entry = rules.floorEntry(day);
        return entry == null ? NO_STANDARD : entry.getValue();
    }

    @Override
    public Rule inReview(LocalDate day) {
        return parameters
                .review()
                .on(day)
                .map(choice -> on(choice.value().of(day)))
                .orElse(NO_STANDARD);
    }

    @Override
    public Optional<StandardId> reviewStandard(LocalDate day) {
        return standardInReview(day).map(PovertyStandard::id);
    }

    @Override
    public Optional<StandardTerms> termsInReview(LocalDate day, AreaType area) {
        return standardInReview(day).map(it -> it.terms(area));
    }

    private Optional<PovertyStandard> standardInReview(LocalDate day) {
        return parameters.review().on(day).flatMap(choice -> standardOn(choice.value().of(day)));
    }

    /** The rule of a review with a province's income line in place of the national one; everything else stays. */
    public Optional<Rule> inReviewWith(LocalDate day, LocalLine line, String document) {
        return standardInReview(day)
                .flatMap(standard -> standard.withIncomeLine(line.dong(), document))
                .map(ClassificationFrom2022::new);
    }

    @Override
    public List<Indicator> of(StandardId standard) {
        if (standard.equals(StandardId.NONE)) return List.of();
        return standards.values().stream()
                .flatMap(Optional::stream)
                .filter(known -> known.id().equals(standard))
                .findFirst()
                .map(PovertyStandard::indicatorList)
                .orElseThrow(() -> new NotFound("standard " + standard.value()));
    }

    @Override
    public List<Indicator> indicatorsOn(LocalDate day) {
        return standardOn(day).map(PovertyStandard::indicatorList).orElse(List.of());
    }
}
