package vn.chungtay.targets.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.targets.TargetId;

/**
 * One promise of a plan (TGT-01).
 *
 * @param number its place in the plan
 * @param indicator code in the catalogue
 * @param name of the indicator as this plan calls it
 * @param population whom it counts, in words: the same indicator of other people is another promise (TGT-10)
 * @param link what it is a part of; absent for most
 * @param conditional "(nếu có)": without the condition nothing was promised (TGT-11)
 * @param lastYear the year of the plan, or the last year of the period
 * @param lead the organisation that answers for it; empty is a finding
 * @param component of the programme that pays for it; empty is a finding
 * @param version for those who change it at the same time
 */
public record Target(
        TargetId id,
        int number,
        String indicator,
        String name,
        TargetSentence sentence,
        TargetUnit unit,
        String population,
        @Nullable Base base,
        @Nullable Link link,
        boolean conditional,
        int lastYear,
        Accumulation accumulates,
        String lead,
        String component,
        int version) {

    /** How a target belongs to another. */
    public enum Relation {
        /** The whole is the sum of such parts. */
        PART_OF_SUM,
        /** Of the people of the whole ("trong đó"): never more than it. */
        AMONG
    }

    public record Link(TargetId whole, Relation relation) {}

    public boolean isPartOf(Target whole, Relation relation) {
        return link != null && link.whole().equals(whole.id()) && link.relation() == relation;
    }

    /**
     * The number with its words, as in a cell of an annex; nothing for a target without a number. "là" belongs to the
     * sentence and says nothing beside a number.
     */
    public String phrase() {
        var quantity = sentence.quantity();
        if (quantity == null) return "";
        return quantity.comparator() == TargetComparator.IS ? quantity.low().text() + quantity.sign() : quantity.phrase();
    }
}
