package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.plancheck.FindingKind;

/** What must hold between printed figures. Every figure in it can be computed from the others. */
sealed interface Relation permits Relation.Sum, Relation.Rate, Relation.Mean, Relation.Same, Relation.Within, Product {

    FindingKind kind();

    /** The figure that people compute from the others: a total, a rate, what remains. */
    Quantity result();

    List<Quantity> parts();

    /** What this figure must be if all others are right; empty where nothing can be said. */
    Optional<Interval> implied(Quantity wanted, Function<Quantity, Interval> known);

    /** The proof as a formula in the notation of the plan: "1.028 + 871 = 1.899". */
    String formula(Quantity wanted, String expected);

    default boolean holds(Function<Quantity, Interval> known) {
        return implied(result(), known)
                .map(interval -> interval.meets(known.apply(result())))
                .orElse(true);
    }

    /** The same with the printed figures taken as exact. */
    default boolean holdsExactly() {
        return implied(result(), quantity -> Interval.exactly(quantity.value()))
                .map(interval -> interval.holds(result().value()))
                .orElse(true);
    }

    /** Total = sum of the parts, each with its sign; the slack is what rounding to a coarser unit than printed takes. */
    record Sum(FindingKind kind, Quantity result, Map<Quantity, BigDecimal> terms, BigDecimal slack) implements Relation {

        Sum(FindingKind kind, Quantity result, Map<Quantity, BigDecimal> terms) {
            this(kind, result, terms, BigDecimal.ZERO);
        }

        @Override
        public List<Quantity> parts() {
            return List.copyOf(terms.keySet());
        }

        @Override
        public Optional<Interval> implied(Quantity wanted, Function<Quantity, Interval> known) {
            var sum = wanted == result ? Interval.exactly(BigDecimal.ZERO) : known.apply(result).times(BigDecimal.ONE.negate());
            for (var term : terms.entrySet())
                if (term.getKey() != wanted) sum = sum.plus(known.apply(term.getKey()).times(term.getValue()));
            sum = sum.widened(slack);
            if (wanted == result) return Optional.of(sum);
            var factor = terms.get(wanted).negate();
            return Optional.of(sum.times(BigDecimal.ONE.divide(factor, new java.math.MathContext(30))));
        }

        @Override
        public String formula(Quantity wanted, String expected) {
            var text = new StringBuilder();
            var taken = wanted != result && terms.get(wanted).signum() < 0;
            if (wanted != result && !taken) text.append(result.printed());
            var side = wanted == result ? BigDecimal.ONE : terms.get(wanted).signum() > 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
            for (var term : terms.entrySet()) {
                if (term.getKey() == wanted) continue;
                var factor = term.getValue().multiply(side);
                if (!text.isEmpty()) text.append(factor.signum() < 0 ? " - " : " + ");
                else if (factor.signum() < 0) text.append("-");
                text.append(term.getKey().printed());
                if (factor.abs().compareTo(BigDecimal.ONE) != 0)
                    text.append(" × ").append(Figure.print(factor.abs().movePointRight(2).stripTrailingZeros(), Math.max(0, factor.abs().movePointRight(2).stripTrailingZeros().scale()))).append("%");
            }
            if (taken) text.append(" - ").append(result.printed());
            return text.append(" = ").append(expected).toString();
        }
    }

    /** Rate = count / base, in percent. */
    record Rate(Quantity result, Quantity count, Quantity base) implements Relation {

        private static final BigDecimal HUNDRED = new BigDecimal(100);

        @Override
        public FindingKind kind() {
            return FindingKind.RATE;
        }

        @Override
        public List<Quantity> parts() {
            return List.of(count, base);
        }

        @Override
        public Optional<Interval> implied(Quantity wanted, Function<Quantity, Interval> known) {
            if (wanted == result) return quotient(known.apply(count).times(HUNDRED), known.apply(base));
            var rate = known.apply(result).times(new BigDecimal("0.01"));
            if (wanted == count) return Optional.of(rate.times(known.apply(base)));
            return quotient(known.apply(count), rate);
        }

        @Override
        public String formula(Quantity wanted, String expected) {
            if (wanted == result) return count.printed() + " : " + base.printed() + " × 100 = " + expected;
            if (wanted == count) return result.printed() + " × " + base.printed() + " : 100 = " + expected;
            return count.printed() + " : " + result.printed() + " × 100 = " + expected;
        }

        private static Optional<Interval> quotient(Interval one, Interval two) {
            if (two.low().signum() <= 0 || one.high().signum() < 0) return Optional.empty();
            return Optional.of(new Interval(one.low().max(BigDecimal.ZERO), one.high()).over(two));
        }
    }

    /** Rate of all = mean of the rates, weighted with their bases; says nothing once a base was found wrong. */
    record Mean(Quantity result, Map<Quantity, BigDecimal> weights, BigDecimal whole, List<Quantity> bases) implements Relation {

        @Override
        public FindingKind kind() {
            return FindingKind.RATE;
        }

        @Override
        public List<Quantity> parts() {
            return List.copyOf(weights.keySet());
        }

        @Override
        public Optional<Interval> implied(Quantity wanted, Function<Quantity, Interval> known) {
            if (bases.stream().anyMatch(base -> !known.apply(base).holds(base.value()))) return Optional.empty();
            var sum = Interval.exactly(BigDecimal.ZERO);
            for (var weight : weights.entrySet())
                if (weight.getKey() != wanted) sum = sum.plus(known.apply(weight.getKey()).times(weight.getValue()));
            if (wanted == result) return Optional.of(sum.over(Interval.exactly(whole)));
            if (weights.get(wanted).signum() == 0) return Optional.empty();
            var rest = known.apply(result).times(whole).plus(sum.times(BigDecimal.ONE.negate()));
            return Optional.of(rest.times(BigDecimal.ONE.divide(weights.get(wanted), new java.math.MathContext(30))));
        }

        @Override
        public String formula(Quantity wanted, String expected) {
            var parts = weights.entrySet().stream()
                    .filter(weight -> weight.getKey() != wanted)
                    .map(weight -> weight.getKey().printed() + " × " + Figure.print(weight.getValue(), 0))
                    .collect(Collectors.joining(" + "));
            var all = Figure.print(whole, 0);
            if (wanted == result) return "(" + parts + ") : " + all + " = " + expected;
            return "(" + result.printed() + " × " + all + " - (" + parts + ")) : " + Figure.print(weights.get(wanted), 0) + " = " + expected;
        }
    }

    /** One thing printed in two places; where both have the same decimals, they must be the same. */
    record Same(FindingKind kind, Quantity result, Quantity other) implements Relation {

        @Override
        public List<Quantity> parts() {
            return List.of(other);
        }

        @Override
        public Optional<Interval> implied(Quantity wanted, Function<Quantity, Interval> known) {
            var source = wanted == result ? other : result;
            var interval = known.apply(source);
            return Optional.of(
                    source.step().compareTo(wanted.step()) > 0 ? interval : Interval.exactly(interval.middle()));
        }

        @Override
        public String formula(Quantity wanted, String expected) {
            var source = wanted == result ? other : result;
            return "“" + source.place().quote() + "” (" + source.place().line() + ")";
        }
    }

    /** A part of something is at most all of it. */
    record Within(FindingKind kind, Quantity result, Quantity whole) implements Relation {

        private static final BigDecimal FAR = new BigDecimal(1000);

        @Override
        public List<Quantity> parts() {
            return List.of(whole);
        }

        @Override
        public Optional<Interval> implied(Quantity wanted, Function<Quantity, Interval> known) {
            if (wanted == result) return Optional.of(new Interval(BigDecimal.ZERO, known.apply(whole).high()));
            var part = known.apply(result);
            return Optional.of(new Interval(part.low(), part.high().multiply(FAR)));
        }

        @Override
        public String formula(Quantity wanted, String expected) {
            return wanted == result ? result.printed() + " > " + whole.printed() : whole.printed() + " < " + result.printed();
        }

        /** What can be said of either when nothing else tells more: "≤ 198". */
        String bound(Quantity wanted) {
            return wanted == result ? "≤ " + whole.printed() : "≥ " + result.printed();
        }
    }
}
