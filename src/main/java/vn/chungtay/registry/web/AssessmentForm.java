package vn.chungtay.registry.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.model.evidence.Answers.Found;
import vn.chungtay.registry.model.evidence.Look;
import vn.chungtay.registry.usecase.ClassifyHousehold.Decision;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence.Known;

/** What an officer found, and the decision if there is one. */
record AssessmentForm(Look look, @Nullable Decision decision) {

    private static final long MOST_POINTS = 1_000;

    static Optional<AssessmentForm> of(Typed typed) {
        var on = typed.day("on");
        var points = typed.wholeIfAny("points");
        if (points.filter(it -> it > MOST_POINTS).isPresent()) typed.fault("points", "registry.field.too_large");
        var income = typed.wholeIfAny("income");
        var agriculture = typed.oneIfAny("agriculture", Known.class);
        var found = found(typed);
        var decision = decision(typed);
        if (!typed.isSound()) return Optional.empty();
        var look = new Look(
                on.orElseThrow(),
                points.map(it -> OptionalInt.of(it.intValue())).orElse(OptionalInt.empty()),
                income.map(OptionalLong::of).orElse(OptionalLong.empty()),
                agriculture.orElse(null),
                found,
                typed.all("cause").stream().map(Cause::valueOf).collect(Collectors.toSet()));
        return Optional.of(new AssessmentForm(look, decision.orElse(null)));
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
