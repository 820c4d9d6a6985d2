package vn.chungtay.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Finding;
import vn.chungtay.standards.Classifier.Rule;

/**
 * The nearest change of one fact that would put a household into another class, everything else as it is. Found by
 * asking the evaluator itself, so that it can say nothing that a classification would not say.
 *
 * @param change what would be otherwise
 * @param bound above or at most this amount; or how many indicators more or fewer
 * @param outcome the class then; null where more would have to be known to tell it
 */
public record TurningPoint(Change change, long bound, @Nullable PovertyClass outcome) {

    private static final int EVERY = (1 << Deprivations.INDICATORS) - 1;

    /** Which fact, and in which direction. */
    public enum Change {
        POINTS_ABOVE,
        POINTS_AT_MOST,
        INCOME_ABOVE,
        INCOME_AT_MOST,
        FEWER_LACKING,
        MORE_LACKING
    }

    public Optional<PovertyClass> result() {
        return Optional.ofNullable(outcome);
    }

    /** Empty while the class is open: then it is what is missing that decides. */
    public static List<TurningPoint> of(Evidence evidence, Rule rule) {
        if (!(rule.classify(evidence) instanceof Decided now)) return List.of();
        var points = new ArrayList<TurningPoint>();
        for (var finding : now.findings()) atLine(evidence, finding, rule, now).ifPresent(points::add);
        var known = evidence.deprivations();
        nearest(Change.FEWER_LACKING, known.lackingCount(), it -> with(evidence, fewer(known, it)), rule, now)
                .ifPresent(points::add);
        int rest = Deprivations.INDICATORS - known.lackingCount();
        nearest(Change.MORE_LACKING, rest, it -> with(evidence, more(known, it)), rule, now).ifPresent(points::add);
        return points;
    }

    private static Optional<TurningPoint> atLine(Evidence evidence, Finding finding, Rule rule, Decided now) {
        long beyond = finding.met() ? finding.threshold() + 1 : finding.threshold();
        return switch (finding.parameter()) {
            case Parameters.B1_LINE -> turn(
                    finding.met() ? Change.POINTS_ABOVE : Change.POINTS_AT_MOST,
                    finding.threshold(),
                    rule.classify(withPoints(evidence, Math.toIntExact(beyond))),
                    now);
            case Parameters.INCOME_LINE, Parameters.AVERAGE_STANDARD_CEILING -> turn(
                    finding.met() ? Change.INCOME_ABOVE : Change.INCOME_AT_MOST,
                    finding.threshold(),
                    rule.classify(withIncome(evidence, beyond)),
                    now);
            default -> Optional.empty();
        };
    }

    private static Optional<TurningPoint> nearest(
            Change change, int most, IntFunction<Evidence> changed, Rule rule, Decided now) {
        for (int count = 1; count <= most; count++) {
            var turn = turn(change, count, rule.classify(changed.apply(count)), now);
            if (turn.isPresent()) return turn;
        }
        return Optional.empty();
    }

    private static Optional<TurningPoint> turn(Change change, long bound, Classification then, Decided now) {
        var result = then instanceof Decided decided ? decided.result() : null;
        return result == now.result() ? Optional.empty() : Optional.of(new TurningPoint(change, bound, result));
    }

    private static Deprivations fewer(Deprivations known, int count) {
        int left = known.lackingBits();
        for (int i = 0; i < count; i++) left &= left - 1;
        return new Deprivations(left, known.unknownBits());
    }

    /** Those that are known not to be lacking come first, so that nothing unknown is taken for known. */
    private static Deprivations more(Deprivations known, int count) {
        int lacking = known.lackingBits();
        for (int i = 0; i < count; i++) {
            int free = EVERY & ~lacking;
            int certain = free & ~known.unknownBits();
            lacking |= Integer.lowestOneBit(certain == 0 ? free : certain);
        }
        return new Deprivations(lacking, known.unknownBits() & ~lacking);
    }

    private static Evidence with(Evidence it, Deprivations deprivations) {
        return new Evidence(it.area(), it.b1Score(), it.monthlyIncomeDong(), deprivations, it.madeInAgriculture());
    }

    private static Evidence withPoints(Evidence it, int points) {
        return new Evidence(
                it.area(), OptionalInt.of(points), it.monthlyIncomeDong(), it.deprivations(), it.madeInAgriculture());
    }

    private static Evidence withIncome(Evidence it, long dong) {
        return new Evidence(
                it.area(), it.b1Score(), OptionalLong.of(dong), it.deprivations(), it.madeInAgriculture());
    }
}
