package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.AreaType;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.usecase.ClassifyHousehold.Decision;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;

/**
 * What an officer saw.
 *
 * @param points of sheet B1, absent if not scored
 */
record AssessmentForm(
        LocalDate on,
        OptionalInt points,
        OptionalLong income,
        Deprivations deprivations,
        Known agriculture,
        Set<Cause> causes,
        @Nullable Decision decision) {

    private static final long MOST_POINTS = 1_000;

    /** An indicator that nobody answered is unknown, never "not lacking". */
    static Optional<AssessmentForm> of(Typed typed) {
        var on = typed.day("on");
        var points = typed.wholeIfAny("points");
        if (points.filter(it -> it > MOST_POINTS).isPresent()) typed.fault("points", "registry.field.too_large");
        var income = typed.wholeIfAny("income");
        var agriculture = typed.text("agriculture").map(Known::valueOf).orElse(Known.UNKNOWN);
        var decision = decision(typed);
        if (!typed.isSound()) return Optional.empty();
        return Optional.of(new AssessmentForm(
                on.orElseThrow(),
                points.map(it -> OptionalInt.of(it.intValue())).orElse(OptionalInt.empty()),
                income.map(OptionalLong::of).orElse(OptionalLong.empty()),
                deprivations(typed),
                agriculture,
                typed.all("cause").stream().map(Cause::valueOf).collect(Collectors.toSet()),
                decision.orElse(null)));
    }

    Evidence evidence(AreaType area) {
        return new Evidence(area, points, income, deprivations, agriculture);
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

    private static Deprivations deprivations(Typed typed) {
        var lacking = new HashSet<Integer>();
        var unknown = new HashSet<Integer>();
        for (int number = 1; number <= Deprivations.INDICATORS; number++) {
            switch (typed.value("indicator_" + number)) {
                case "YES" -> lacking.add(number);
                case "NO" -> {}
                default -> unknown.add(number);
            }
        }
        return new Deprivations(lacking, unknown);
    }
}
