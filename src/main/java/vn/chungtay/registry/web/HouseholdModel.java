package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.model.Attribute;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.HouseholdView.Event;
import vn.chungtay.registry.usecase.ViewHousehold.Rights;
import vn.chungtay.standards.Explanation;
import vn.chungtay.standards.Indicator;

/**
 * What the page of a household shows besides the household itself.
 *
 * @param lastDay if it moved away from the caller's area later: its last day there
 */
record HouseholdModel(
        HouseholdView household,
        String place,
        @Nullable Explanation explanation,
        List<Dimension> dimensions,
        TimeLine timeLine,
        Rights rights,
        @Nullable LocalDate lastDay) {

    /** One of the six dimensions with its indicators. */
    record Dimension(String key, List<Cell> cells) {}

    /** @param state {@code LACKING}, {@code FINE} or {@code UNKNOWN}; an icon and a word besides the colour */
    record Cell(int number, String key, String state) {}

    static HouseholdModel of(
            HouseholdView household,
            String place,
            List<Indicator> indicators,
            Rights rights,
            @Nullable LocalDate lastDay) {
        var assessment = household.assessment();
        return new HouseholdModel(
                household,
                place,
                assessment == null
                        ? null
                        : Explanation.of(assessment.outcome(), assessment.evidence(), indicators),
                assessment == null ? List.of() : dimensions(assessment, indicators),
                TimeLine.of(household),
                rights,
                lastDay);
    }

    private static List<Dimension> dimensions(AssessmentRow assessment, List<Indicator> indicators) {
        var byDimension = new LinkedHashMap<String, List<Cell>>();
        for (var it : indicators) {
            byDimension
                    .computeIfAbsent(it.dimensionKey(), _ -> new ArrayList<>())
                    .add(new Cell(it.number(), it.nameKey(), state(assessment, it.number())));
        }
        return byDimension.entrySet().stream()
                .map(it -> new Dimension(it.getKey(), it.getValue()))
                .toList();
    }

    private static String state(AssessmentRow assessment, int number) {
        var deprivations = assessment.evidence().deprivations();
        if (deprivations.lacking().contains(number)) return "LACKING";
        return deprivations.unknown().contains(number) ? "UNKNOWN" : "FINE";
    }

    public String badge() {
        return household.classNow().map(it -> it.povertyClass().name()).orElse("UNCLASSIFIED");
    }

    /** The day on which it moved away from the caller's area; null if it still counts there. */
    public @Nullable LocalDate movedOn() {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    public @Nullable ClassRow classNow() {
        return household.classNow().orElse(null);
    }

    public List<Cause> causes() {
        var assessment = household.assessment();
        return assessment == null ? List.of() : assessment.causes().stream().sorted().toList();
    }

    /** What working age rests on, while it was not compared with the official text and something shown depends on it. */
    public @Nullable String workingAgeClauses() {
        if (household.attributes().stream().noneMatch(Attribute::restsOnWorkingAge)) return null;
        return household.workingAge()
                .filter(it -> !it.verified())
                .map(it -> String.join("; ", it.clauses().reversed()))
                .orElse(null);
    }

    /** Newest first, for the list below the drawing. */
    public List<Event> story() {
        return household.events().stream()
                .filter(it -> !it.on().isAfter(household.asOf()))
                .sorted(Comparator.comparing(Event::on).thenComparing(Event::recordedAt).reversed())
                .toList();
    }

    public List<ClassRow> classesBackwards() {
        return household.classes().reversed();
    }

    public String headName() {
        return household.head().map(it -> it.details().name()).orElse(Objects.requireNonNull(household.code()));
    }
}
