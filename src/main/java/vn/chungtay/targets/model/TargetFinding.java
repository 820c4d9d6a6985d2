package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.model.Target.Relation;

/**
 * Something about a target that a planner should look at before the plan goes out.
 *
 * @param values for the sentence that says it, as they are printed
 */
public record TargetFinding(TargetId target, Kind kind, List<String> values) {

    /** What is the matter. */
    public enum Kind {
        NO_LEAD,
        /** Another target of the same indicator and people says that somebody else leads. */
        LEAD_CONFLICT,
        NO_COMPONENT,
        DOUBLE_MEANING,
        NO_TOLERANCE,
        NO_BASE,
        /** A part is above the whole of the same people: refused, not only asked about. */
        PART_ABOVE_WHOLE,
        SUM_DIFFERS,
        BEYOND_PERIOD,
        PERIOD_PASSED,
        JUMP
    }

    public TargetFinding {
        values = List.copyOf(values);
    }

    /**
     * Everything that can be said of the targets of one plan.
     *
     * @param last the result of the year before; absent if there is none
     */
    public static List<TargetFinding> of(Target target, List<Target> all, @Nullable BigDecimal last) {
        var found = new ArrayList<TargetFinding>();
        if (target.lead().isBlank()) found.add(about(target, Kind.NO_LEAD));
        found.addAll(leadConflicts(target, all));
        if (target.component().isBlank()) found.add(about(target, Kind.NO_COMPONENT));
        var quantity = target.sentence().quantity();
        if (quantity == null) return found;
        if (quantity.meaning() == Meaning.UNCLEAR) found.add(about(target, Kind.DOUBLE_MEANING, quantity.phrase()));
        if (quantity.meaning() == Meaning.ABOUT && quantity.tolerance() == null) {
            found.add(about(target, Kind.NO_TOLERANCE, quantity.phrase()));
        }
        if (target.unit() == TargetUnit.FRACTION_OF_HOUSEHOLDS && target.base() == null) found.add(about(target, Kind.NO_BASE));
        found.addAll(composition(target, quantity, all));
        found.addAll(plausibility(target, quantity, all, last));
        return found;
    }

    /** Names are compared without marks and capitals, as people write them. */
    private static List<TargetFinding> leadConflicts(Target target, List<Target> all) {
        if (target.lead().isBlank()) return List.of();
        return all.stream()
                .filter(it -> !it.id().equals(target.id()) && !it.lead().isBlank())
                .filter(it -> it.indicator().equals(target.indicator()) && same(it.population(), target.population()))
                .filter(it -> !same(it.lead(), target.lead()))
                .map(it -> about(target, Kind.LEAD_CONFLICT, target.lead(), it.lead(), String.valueOf(it.number())))
                .limit(1)
                .toList();
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Vietnamese.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static List<TargetFinding> composition(Target target, Quantity quantity, List<Target> all) {
        var found = new ArrayList<TargetFinding>();
        var parts = all.stream()
                .filter(it -> it.isPartOf(target, Relation.PART_OF_SUM) && it.sentence().quantity() != null)
                .map(it -> it.sentence().quantity())
                .toList();
        if (!parts.isEmpty() && Composition.ofSum(quantity, parts) instanceof Composition.Differs it) {
            found.add(about(target, Kind.SUM_DIFFERS, span(it.whole()), span(it.implied())));
        }
        all.stream().filter(it -> target.isPartOf(it, Relation.AMONG) && it.sentence().quantity() != null).forEach(whole ->
                Composition.partAboveWhole(whole.sentence().quantity(), quantity).ifPresent(_ -> found.add(about(
                        target, Kind.PART_ABOVE_WHOLE, quantity.phrase(), whole.sentence().quantity().phrase()))));
        return found;
    }

    private static List<TargetFinding> plausibility(
            Target target, Quantity quantity, List<Target> all, @Nullable BigDecimal last) {
        var period = all.stream()
                .filter(it -> it.indicator().equals(target.indicator()) && it.lastYear() > target.lastYear())
                .filter(it -> it.unit() == target.unit() && it.sentence().quantity() != null)
                .map(it -> it.sentence().quantity())
                .findFirst()
                .orElse(null);
        var asked = Plausibility.of(
                target.unit(), quantity, last, period, target.accumulates(), Plausibility.Limits.USUAL);
        return asked.stream().map(it -> switch (it) {
            case Plausibility.Jump jump -> about(target, Kind.JUMP, print(jump.last()), print(jump.promised()), print(jump.most()));
            case Plausibility.BeyondPeriod far -> about(target, Kind.BEYOND_PERIOD, print(far.promised()), print(far.period()));
            case Plausibility.PeriodPassed far -> about(target, Kind.PERIOD_PASSED, print(far.last()), print(far.period()));
        }).toList();
    }

    private static TargetFinding about(Target target, Kind kind, String... values) {
        return new TargetFinding(target.id(), kind, List.of(values));
    }

    private static String span(Interval it) {
        return it.low().compareTo(it.high()) == 0 ? print(it.low()) : print(it.low()) + " – " + print(it.high());
    }

    private static String print(BigDecimal value) {
        return Vietnamese.number(value);
    }
}
