package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Finds the wrong figures behind broken relations: the one whose change makes the most relations hold and breaks none.
 * One mistake is one finding, however many sums it spoils.
 */
final class Diagnosis {

    /** A quantity, or one printed like it elsewhere, in a relation. */
    private record Bond(Relation relation, Quantity member) {}

    private final List<Relation> relations;
    private final Twins twins;
    private final Map<Quantity, List<Bond>> bonds = new IdentityHashMap<>();
    private final Map<Quantity, Interval> mended = new IdentityHashMap<>();

    /** Relations that a mended figure was itself computed from; they repeat the mistake and are no findings. */
    private final Set<Relation> inherited = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Relations that do not hold; in the order in which they were read. */
    private final Set<Relation> broken = new LinkedHashSet<>();

    private final Suspects suspects = new Suspects();

    Diagnosis(List<Relation> given, Twins twins) {
        this.twins = twins;
        relations = new ArrayList<>(given);
        relations.addAll(twins.different());
        for (var relation : relations) {
            bind(relation, relation.result());
            relation.parts().forEach(part -> bind(relation, part));
        }
    }

    private void bind(Relation relation, Quantity member) {
        bonds.computeIfAbsent(twins.of(member), none -> new ArrayList<>()).add(new Bond(relation, member));
    }

    List<Finding> errors() {
        var found = new ArrayList<Finding>();
        relations.stream().filter(relation -> !relation.holds(this::known)).forEach(broken::add);
        broken.forEach(this::suspectAll);
        while (!broken.isEmpty() && !suspects.isEmpty()) {
            var best = offTheRule(suspects.first());
            if (!best.isAsPrinted()) found.add(finding(best, suspects.rivals(best, twins::of)));
            mend(best);
        }
        return found;
    }

    /**
     * A share against the rule that nothing else contradicts was calculated wrongly and carried on: the share is what the
     * finding stands at, not the amount that it is a share of.
     */
    private Suspect offTheRule(Suspect best) {
        var shares = best.healed().stream().allMatch(relation -> relation.kind() == FindingKind.COUNTERPART);
        if (best.spoiled() == 0 || best.healed().isEmpty() || !shares) return best;
        var share = twins.of(best.healed().getFirst().result());
        return suspects.of(share).orElse(best);
    }

    private void mend(Suspect best) {
        for (var member : twins.members(best.quantity())) mended.put(member, best.expected());
        for (var bond : bonds.get(best.quantity()))
            if (!bond.relation().holds(this::known) && !broken.contains(bond.relation())) inherited.add(bond.relation());
        inherited.addAll(best.healed());
        suspects.remove(best.quantity());
        var touched = bonds.get(best.quantity()).stream().map(Bond::relation).toList();
        for (var relation : touched) {
            if (inherited.contains(relation) || relation.holds(this::known)) broken.remove(relation);
            else broken.add(relation);
        }
        touched.forEach(this::suspectAll);
    }

    /** Weighs every figure of a relation anew. */
    private void suspectAll(Relation relation) {
        weigh(twins.of(relation.result()));
        relation.parts().forEach(part -> weigh(twins.of(part)));
    }

    private void weigh(Quantity quantity) {
        var suspect = mended.containsKey(quantity) ? Optional.<Suspect>empty() : suspect(quantity);
        suspect.ifPresentOrElse(suspects::put, () -> suspects.remove(quantity));
    }

    /** Quantities that an error stands at; what is computed from them is not judged further. */
    Set<Quantity> mended() {
        return mended.keySet();
    }

    private Interval known(Quantity quantity) {
        return mended.getOrDefault(quantity, quantity.interval());
    }

    /** The value of a quantity that most of its relations agree on. */
    private Optional<Suspect> suspect(Quantity quantity) {
        var own = bonds.get(quantity);
        Suspect best = null;
        for (var bond : own) {
            if (!broken.contains(bond.relation())) continue;
            var implied = bond.relation().implied(bond.member(), this::known);
            if (implied.isEmpty() || implied.get().high().signum() < 0) continue;
            var tried = suspect(quantity, own, implied.get());
            if (best == null || tried.compareTo(best) > 0) best = tried;
        }
        return Optional.ofNullable(best);
    }

    private Suspect suspect(Quantity quantity, List<Bond> own, Interval start) {
        var value = start;
        var healed = new ArrayList<Relation>();
        var agreeing = 0;
        var spoiled = 0;
        for (var bond : own) {
            var relation = bond.relation();
            if (inherited.contains(relation)) continue;
            var implied = relation.implied(bond.member(), this::known);
            if (implied.isEmpty()) continue;
            var wide = implied.get().widened(quantity.counted() ? BigDecimal.ZERO : quantity.step().divide(BigDecimal.TWO));
            if (wide.meets(value)) {
                value = wide.within(value);
                if (broken.contains(relation)) healed.add(relation);
                else agreeing++;
            } else if (!broken.contains(relation)) spoiled++;
        }
        var exact = exactly(quantity, own);
        var printed = mostOften(exact, value, quantity);
        var agree = (int) exact.stream().filter(other -> other.compareTo(printed) == 0).count();
        return new Suspect(quantity, printed, quantity.around(printed), healed, agree, agreeing, spoiled);
    }

    /** What each relation says the quantity is when the others are taken as printed, in its own decimals. */
    private List<BigDecimal> exactly(Quantity quantity, List<Bond> own) {
        var values = new ArrayList<BigDecimal>();
        var sums = own.stream().filter(bond -> isExactSum(bond.relation()) && !inherited.contains(bond.relation())).toList();
        for (var bond : sums.isEmpty() ? own : sums)
            if (!inherited.contains(bond.relation()) && !(bond.relation() instanceof Relation.Within))
                bond.relation()
                        .implied(bond.member(), other -> mended.containsKey(other)
                                ? Interval.exactly(mended.get(other).middle())
                                : Interval.exactly(other.value()))
                        .ifPresent(interval -> values.add(inSteps(interval.middle(), quantity)));
        return values;
    }

    /** A sum of things counted leaves no doubt about the last digit, unlike a rate. */
    private static boolean isExactSum(Relation relation) {
        return relation instanceof Relation.Sum sum && sum.result().counted() && sum.parts().stream().allMatch(Quantity::counted);
    }

    /** The value that the most relations name, among those that are allowed; else the middle of what is. */
    private static BigDecimal mostOften(List<BigDecimal> values, Interval allowed, Quantity quantity) {
        var wide = allowed.widened(quantity.step().divide(BigDecimal.TWO));
        return values.stream()
                .filter(wide::holds)
                .max(Comparator.comparingLong(value -> values.stream().filter(other -> other.compareTo(value) == 0).count()))
                .orElse(inSteps(allowed.middle(), quantity));
    }

    /** A count is whole, an amount has the decimals of its column. */
    private static BigDecimal inSteps(BigDecimal value, Quantity quantity) {
        var step = quantity.counted() ? quantity.unit() : quantity.step();
        var way = switch (quantity.rounding()) {
            case CUT, CUT_OR_NEAREST -> RoundingMode.FLOOR;
            case UP -> RoundingMode.CEILING;
            case NEAREST, LOOSE -> RoundingMode.HALF_UP;
        };
        return value.divide(step, 0, quantity.counted() ? RoundingMode.HALF_UP : way).multiply(step);
    }

    private Finding finding(Suspect best, List<Suspect> rivals) {
        var quantity = best.quantity();
        var related = new LinkedHashSet<Place>();
        for (var relation : best.healed()) {
            related.add(relation.result().place());
            relation.parts().forEach(part -> related.add(part.place()));
        }
        twins.members(quantity).forEach(member -> related.add(member.place()));
        rivals.forEach(rival -> related.add(rival.quantity().place()));
        related.remove(quantity.place());
        var expected = best.printedExpectation();
        var proofs = String.join("; ", best.healed().stream().map(relation -> relation.formula(memberIn(relation, quantity), expected)).distinct().toList());
        var said = rivals.isEmpty()
                ? Said.of("plancheck.figure.wrong", best.printed(), expected, proofs)
                : Said.of("plancheck.figure.doubtful", best.printed(), expected, proofs, named(rivals));
        return new Finding(
                Gravity.ERROR,
                best.kind(),
                quantity.place(),
                best.printed(),
                expected,
                said,
                related.stream().limit(40).toList());
    }

    private Quantity memberIn(Relation relation, Quantity quantity) {
        return bonds.get(quantity).stream()
                .filter(bond -> bond.relation() == relation)
                .map(Bond::member)
                .findFirst()
                .orElse(quantity);
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
