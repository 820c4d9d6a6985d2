package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chungtay.plancheck.FindingKind;

/** One source as a fixed share of another: the rule is seen in the amounts, the exceptions are the findings. */
final class SharedOut {

    private static final BigDecimal HALF_PERCENT = new BigDecimal("0.005");

    /** A part of the programme may have a rule of its own; this is how round its share is then. */
    private static final BigDecimal ROUND_SHARE = new BigDecimal("0.05");

    private final List<FundingRow> rows;
    private final Source base;
    private final Source share;

    private SharedOut(List<FundingRow> leaves, Source base, Source share) {
        this.base = base;
        this.share = share;
        rows = leaves.stream()
                .filter(row -> row.amounts().containsKey(base) && row.amounts().containsKey(share))
                .filter(row -> row.amounts().get(base).value().signum() > 0 && row.amounts().get(share).value().signum() > 0)
                .toList();
    }

    static List<Relation> of(List<FundingRow> leaves, Source base, Source share) {
        return new SharedOut(leaves, base, share).relations();
    }

    private List<Relation> relations() {
        if (rows.size() < 3) return List.of();
        var best = best();
        if (best.isEmpty()) return best;
        var family = best.stream().noneMatch(this::isRoundedUp) ? best.stream().map(this::allowingCut).toList() : best;
        var holds = holds(family);
        if (holds < 3 || holds * 10 < rows.size() * 7L) return List.of();
        return family.stream().filter(relation -> relation.holds(Quantity::interval) || !hasOwnRule(relation)).toList();
    }

    /** What lies exactly one of the last digit off was not cut; what lies far off may have been cut besides being wrong. */
    private Relation allowingCut(Relation relation) {
        var far = off(relation).abs().compareTo(last().multiply(BigDecimal.TWO)) >= 0;
        if (!far && !isCut(relation)) return relation;
        var sum = (Relation.Sum) relation;
        return new Relation.Sum(sum.kind(), sum.result(), sum.terms(), sum.slack().max(step()));
    }

    /** The rule that holds in the most rows. */
    private List<Relation> best() {
        List<Relation> best = List.of();
        for (var slack : List.of(BigDecimal.ZERO, coarse(), step()))
            for (var factor : factors()) {
                var family = family(factor, slack);
                if (holds(family) > holds(best) + (best.isEmpty() || slack.signum() == 0 ? 0 : 1)) best = family;
            }
        return best;
    }

    /** Whether the shares of these rows were cut; seen where some lie below what rounding gives and none above. */
    static boolean areCut(List<FundingRow> leaves, Source base, Source share) {
        var shared = new SharedOut(leaves, base, share);
        return shared.rows.size() >= 3 && shared.areCut(shared.best());
    }

    /** One wrong amount says nothing about the habit: only shares near their rule do. */
    private boolean areCut(List<Relation> family) {
        return family.stream().anyMatch(relation -> isCut(relation) && isBelowRounding(relation)) && family.stream().noneMatch(this::isRoundedUp);
    }

    /** Below its rule by less than one of the last digit. */
    private boolean isCut(Relation relation) {
        var off = off(relation);
        return off.compareTo(last().negate()) > 0 && off.compareTo(last().multiply(factor(relation))) < 0;
    }

    private boolean isBelowRounding(Relation relation) {
        return off(relation).compareTo(step().multiply(BigDecimal.ONE.add(factor(relation))).negate()) < 0;
    }

    /** Above its rule by so much that the amount it is a share of cannot have been cut either. */
    private boolean isRoundedUp(Relation relation) {
        var off = off(relation);
        return off.compareTo(last().multiply(factor(relation))) >= 0 && off.compareTo(last()) < 0;
    }

    private static BigDecimal off(Relation relation) {
        return relation.result().value().subtract(relation.parts().getFirst().value().multiply(factor(relation)));
    }

    private static BigDecimal factor(Relation relation) {
        return ((Relation.Sum) relation).terms().values().iterator().next();
    }

    private BigDecimal last() {
        return rows.getFirst().amounts().get(share).step();
    }

    /** The simple shares near those of the rows. */
    private Set<BigDecimal> factors() {
        var factors = new TreeSet<BigDecimal>();
        for (var row : rows) {
            var ratio = row.amounts().get(share).value().divide(row.amounts().get(base).value(), new MathContext(30));
            var steps = ratio.divide(HALF_PERCENT, 0, RoundingMode.HALF_UP);
            for (var near = -1; near <= 1; near++) factors.add(steps.add(new BigDecimal(near)).multiply(HALF_PERCENT));
        }
        factors.removeIf(factor -> factor.signum() <= 0 || factor.compareTo(BigDecimal.ONE) >= 0);
        return factors;
    }

    private List<Relation> family(BigDecimal factor, BigDecimal slack) {
        var family = new ArrayList<Relation>();
        for (var row : rows)
            family.add(new Relation.Sum(
                    FindingKind.COUNTERPART, row.amounts().get(share), Map.of(row.amounts().get(base), factor), slack));
        return family;
    }

    private static long holds(List<Relation> family) {
        return family.stream().filter(relation -> relation.holds(Quantity::interval)).count();
    }

    private BigDecimal step() {
        return last().divide(BigDecimal.TWO);
    }

    /** Half of the largest power of ten that all shares are multiples of. */
    private BigDecimal coarse() {
        var zeros = rows.stream()
                .mapToInt(row -> -row.amounts().get(share).value().stripTrailingZeros().scale())
                .min()
                .orElse(0);
        var unit = BigDecimal.ONE.scaleByPowerOfTen(zeros);
        return unit.subtract(step().multiply(BigDecimal.TWO)).max(BigDecimal.ZERO).divide(BigDecimal.TWO);
    }

    private boolean hasOwnRule(Relation relation) {
        var ratio = relation.result().value().divide(relation.parts().getFirst().value(), new MathContext(30));
        var round = ratio.divide(ROUND_SHARE, 0, RoundingMode.HALF_UP).multiply(ROUND_SHARE);
        var interval = relation.result().interval().over(relation.parts().getFirst().interval());
        return round.signum() > 0 && interval.holds(round);
    }
}
