package vn.chungtay.registry.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.Look.Found;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.SheetAnswers;
import vn.chungtay.registry.usecase.ClassifyHousehold.Decision;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence.Known;

/** What an officer found, and the decision if there is one. */
record AssessmentForm(Look look, @Nullable Decision decision) {

    private static final long MOST_POINTS = 1_000;
    private static final String SHEET = "b1_";
    private static final String NONE_OF_THESE = "-";

    static Optional<AssessmentForm> of(Typed typed) {
        var on = typed.day("on");
        var points = typed.wholeIfAny("points");
        if (points.filter(it -> it > MOST_POINTS).isPresent()) typed.fault("points", "registry.field.too_large");
        var income = typed.wholeIfAny("income");
        var agriculture = typed.oneIfAny("agriculture", Known.class);
        var found = found(typed);
        var causes = causes(typed);
        var sheet = sheet(typed);
        var decision = decision(typed);
        if (!typed.isSound()) return Optional.empty();
        var look = new Look(
                on.orElseThrow(),
                points.map(it -> OptionalInt.of(it.intValue())).orElse(OptionalInt.empty()),
                sheet,
                income.map(OptionalLong::of).orElse(OptionalLong.empty()),
                agriculture.orElse(null),
                found,
                causes);
        return Optional.of(new AssessmentForm(look, decision.orElse(null)));
    }

    private static Set<Cause> causes(Typed typed) {
        return Arrays.stream(Cause.values())
                .filter(it -> typed.chosen("cause", it.name()))
                .collect(Collectors.toSet());
    }

    /** Fields of the sheet are {@code b1_} and the code of the question; nothing chosen in any of them is no sheet. */
    private static @Nullable SheetAnswers sheet(Typed typed) {
        var answers = new HashMap<String, Set<String>>();
        for (var field : typed.fields()) {
            if (!field.startsWith(SHEET) || typed.value(field).isEmpty()) continue;
            var codes = new HashSet<>(typed.all(field));
            codes.remove(NONE_OF_THESE);
            answers.put(field.substring(SHEET.length()), codes);
        }
        if (answers.isEmpty()) return null;
        return new SheetAnswers(typed.required("column").orElse(""), answers);
    }

    private static Optional<Decision> decision(Typed typed) {
        var given = Set.of("decision_no", "decided_on", "class_from").stream()
                .anyMatch(field -> typed.text(field).isPresent());
        if (!given) return Optional.empty();
        var number = typed.required("decision_no");
        var decided = typed.day("decided_on");
        var from = typed.day("class_from");
        return number.flatMap(no -> decided.flatMap(day -> from.map(first -> new Decision(no, day, first))));
    }

    /** An indicator without an answer is left to the records, which may not know it either. */
    private static Map<Integer, Found> found(Typed typed) {
        var found = new HashMap<Integer, Found>();
        for (int number = 1; number <= Deprivations.INDICATORS; number++) {
            int indicator = number;
            typed.oneIfAny("indicator_" + number, Known.class)
                    .ifPresent(it -> found.put(indicator, new Found(it, typed.value("reason_" + indicator))));
        }
        return found;
    }
}
