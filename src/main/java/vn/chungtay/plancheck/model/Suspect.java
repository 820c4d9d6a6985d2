package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.List;
import vn.chungtay.plancheck.FindingKind;

/**
 * A figure that may be the wrong one.
 *
 * @param value what would have to be printed
 * @param expected what it would then stand for
 * @param healed broken relations that would hold with it
 * @param exact relations that name exactly this value, not only one near it
 * @param agreeing relations that hold now and would still
 * @param spoiled relations that hold now and would not any more
 */
record Suspect(
        Quantity quantity, BigDecimal value, Interval expected, List<Relation> healed, int exact, int agreeing, int spoiled)
        implements Comparable<Suspect> {

    private static final BigDecimal ALL = new BigDecimal(100);

    int gain() {
        return healed.size() - spoiled;
    }

    String printedExpectation() {
        return healed.stream().allMatch(Relation.Within.class::isInstance) && !healed.isEmpty()
                ? ((Relation.Within) healed.getFirst()).bound(quantity)
                : RightUnit.of(quantity, value).orElseGet(() -> quantity.print(value));
    }

    /** The number, with its unit where that is what is wrong. */
    String printed() {
        return hasOtherUnit() ? quantity.place().quote() : quantity.printed();
    }

    FindingKind kind() {
        return hasOtherUnit() ? FindingKind.UNIT : healed.getFirst().kind();
    }

    private boolean hasOtherUnit() {
        return RightUnit.of(quantity, value).isPresent();
    }

    /** What stands there is what would have to stand there: the relation was believed too narrowly, nobody erred. */
    boolean isAsPrinted() {
        return quantity.value().compareTo(value) == 0;
    }

    /** Zero when nothing decides between the two. */
    @Override
    public int compareTo(Suspect other) {
        var order = Integer.compare(gain(), other.gain());
        if (order == 0) order = Integer.compare(other.spoiled, spoiled);
        if (order == 0) order = Boolean.compare(isImpossible(), other.isImpossible());
        if (order == 0) order = Boolean.compare(hasOtherUnit(), other.hasOtherUnit());
        if (order == 0) order = Boolean.compare(isComputed(), other.isComputed());
        if (order == 0) order = Boolean.compare(isSlip(), other.isSlip());
        if (order == 0) order = Integer.compare(exact, other.exact);
        return order;
    }

    /** A rate or share is computed from what it is compared with; it goes wrong sooner than what was counted. */
    private boolean isComputed() {
        return healed.stream().anyMatch(relation -> relation.result() == quantity
                && (relation instanceof Relation.Rate || relation instanceof Relation.Sum && relation.parts().size() == 1));
    }

    /** More than all of them. */
    private boolean isImpossible() {
        return quantity.figure().percent() && quantity.figure().value().compareTo(ALL) > 0;
    }

    private boolean isSlip() {
        return Slip.between(quantity.printed(), printedExpectation());
    }
}
