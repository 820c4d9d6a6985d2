package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Finds the wrong figures behind broken relations: the one whose change makes the most relations hold and breaks none.
 * One mistake is one finding, however many sums it spoils.
 */
final class Diagnosis {

    private final List<Relation> relations;
    private final Map<Quantity, List<Relation>> relationsOf = new IdentityHashMap<>();
    private final Map<Quantity, Interval> mended = new IdentityHashMap<>();

    Diagnosis(List<Relation> relations) {
        this.relations = relations;
        for (var relation : relations) {
            relationsOf.computeIfAbsent(relation.result(), none -> new ArrayList<>()).add(relation);
            for (var part : relation.parts())
                relationsOf.computeIfAbsent(part, none -> new ArrayList<>()).add(relation);
        }
    }

    List<Finding> errors() {
        var found = new ArrayList<Finding>();
        for (var broken = broken(); !broken.isEmpty(); broken = broken()) {
            var suspects = suspects(broken);
            var best = suspects.getFirst();
            found.add(finding(best, suspects));
            if (best.gain() <= 0) break;
            mended.put(best.quantity(), best.expected());
        }
        return found;
    }

    /** Quantities that an error stands at; what is computed from them is not judged further. */
    Set<Quantity> mended() {
        return mended.keySet();
    }

    private List<Relation> broken() {
        return relations.stream().filter(relation -> !relation.holds(this::known)).toList();
    }

    private Interval known(Quantity quantity) {
        return mended.getOrDefault(quantity, quantity.interval());
    }

    private List<Suspect> suspects(List<Relation> broken) {
        var quantities = new LinkedHashSet<Quantity>();
        for (var relation : broken) {
            quantities.add(relation.result());
            quantities.addAll(relation.parts());
        }
        return quantities.stream()
                .filter(quantity -> !mended.containsKey(quantity))
                .flatMap(quantity -> suspect(quantity, broken).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The value of a quantity that most of its relations agree on. */
    private Optional<Suspect> suspect(Quantity quantity, List<Relation> broken) {
        var own = relationsOf.get(quantity);
        Suspect best = null;
        for (var relation : own) {
            if (!broken.contains(relation)) continue;
            var implied = relation.implied(quantity, this::known);
            if (implied.isEmpty() || implied.get().high().signum() < 0) continue;
            var tried = suspect(quantity, own, broken, implied.get());
            if (best == null || tried.compareTo(best) > 0) best = tried;
        }
        return Optional.ofNullable(best);
    }

    private Suspect suspect(Quantity quantity, List<Relation> own, List<Relation> broken, Interval start) {
        var value = start;
        var healed = new ArrayList<Relation>();
        var agreeing = 0;
        var spoiled = 0;
        for (var relation : own) {
            var implied = relation.implied(quantity, this::known);
            if (implied.isEmpty()) continue;
            var wide = implied.get().widened(quantity.counted() ? BigDecimal.ZERO : quantity.step().divide(BigDecimal.TWO));
            if (wide.meets(value)) {
                value = wide.within(value);
                if (broken.contains(relation)) healed.add(relation);
                else agreeing++;
            } else if (!broken.contains(relation)) spoiled++;
        }
        return new Suspect(quantity, tidy(quantity, value), healed, agreeing, spoiled);
    }

    /** The shortest printable value inside: a count is whole, an amount has the decimals of its column. */
    private static Interval tidy(Quantity quantity, Interval value) {
        var step = quantity.counted() ? quantity.unit() : quantity.step();
        var printed = value.middle().divide(step, 0, java.math.RoundingMode.HALF_UP).multiply(step);
        return value.holds(printed) || !quantity.counted() ? quantity.around(printed) : value;
    }

    private Finding finding(Suspect best, List<Suspect> suspects) {
        var quantity = best.quantity();
        var rivals = suspects.stream()
                .skip(1)
                .filter(other -> other.compareTo(best) == 0 && other.healed().stream().anyMatch(best.healed()::contains))
                .limit(12)
                .toList();
        var related = new LinkedHashSet<Place>();
        for (var relation : best.healed()) {
            related.add(relation.result().place());
            relation.parts().forEach(part -> related.add(part.place()));
        }
        rivals.forEach(rival -> related.add(rival.quantity().place()));
        related.remove(quantity.place());
        var expected = best.printedExpectation();
        var proofs = String.join("; ", best.healed().stream().map(relation -> relation.formula(quantity, expected)).toList());
        var said = rivals.isEmpty()
                ? Said.of("plancheck.figure.wrong", quantity.printed(), expected, proofs)
                : Said.of("plancheck.figure.doubtful", quantity.printed(), expected, proofs, named(rivals));
        return new Finding(
                Gravity.ERROR,
                best.healed().isEmpty() ? relationsOf.get(quantity).getFirst().kind() : best.healed().getFirst().kind(),
                quantity.place(),
                quantity.printed(),
                expected,
                said,
                related.stream().limit(40).toList());
    }

    private static String named(List<Suspect> rivals) {
        return String.join("; ", rivals.stream()
                .map(rival -> rival.quantity().place().quote() + " → " + rival.printedExpectation())
                .toList());
    }

    /** Relations that hold only because each figure was rounded. */
    List<Finding> roundings() {
        var found = new HashMap<Quantity, Finding>();
        for (var relation : relations) {
            var result = relation.result();
            if (!(relation instanceof Relation.Sum sum) || !isPlain(sum) || relation.holdsExactly()) continue;
            if (mended.containsKey(result) || relation.parts().stream().anyMatch(mended::containsKey)) continue;
            if (!relation.holds(this::known) || found.containsKey(result)) continue;
            var implied = relation.implied(result, quantity -> Interval.exactly(quantity.value())).orElseThrow();
            var expected = result.print(implied.middle());
            found.put(result, new Finding(
                    Gravity.ROUNDING,
                    relation.kind(),
                    result.place(),
                    result.printed(),
                    expected,
                    Said.of("plancheck.figure.rounding", result.printed(), relation.formula(result, expected)),
                    relation.parts().stream().map(Quantity::place).toList()));
        }
        return List.copyOf(found.values());
    }

    private static boolean isPlain(Relation.Sum sum) {
        return sum.terms().values().stream().allMatch(factor -> factor.abs().compareTo(BigDecimal.ONE) == 0);
    }
}
