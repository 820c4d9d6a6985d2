package vn.chungtay.plancheck.model;

import java.util.List;

/**
 * A figure that may be the wrong one.
 *
 * @param expected what it would have to be
 * @param healed broken relations that would hold with it
 * @param agreeing relations that hold now and would still
 * @param spoiled relations that hold now and would not any more
 */
record Suspect(Quantity quantity, Interval expected, List<Relation> healed, int agreeing, int spoiled)
        implements Comparable<Suspect> {

    int gain() {
        return healed.size() - spoiled;
    }

    String printedExpectation() {
        return quantity.print(expected.middle());
    }

    /** Zero when nothing decides between the two. */
    @Override
    public int compareTo(Suspect other) {
        var order = Integer.compare(gain(), other.gain());
        if (order == 0) order = Integer.compare(other.spoiled, spoiled);
        if (order == 0) order = Boolean.compare(isComputed(), other.isComputed());
        if (order == 0) order = Boolean.compare(isSlip(), other.isSlip());
        return order;
    }

    /** A rate or share is computed from what it is compared with; it goes wrong sooner than what was counted. */
    private boolean isComputed() {
        return healed.stream().anyMatch(relation -> relation.result() == quantity
                && (relation instanceof Relation.Rate || relation instanceof Relation.Sum && relation.parts().size() == 1));
    }

    private boolean isSlip() {
        return Slip.between(quantity.printed(), printedExpectation());
    }
}
