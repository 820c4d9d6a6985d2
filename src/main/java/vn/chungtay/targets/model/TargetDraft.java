package vn.chungtay.targets.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chungtay.targets.TargetId;

/**
 * A target as somebody types it. The number is read out of the sentence, so that nobody types it twice (TGT-23).
 *
 * @param sentence with its number, as it is to be printed
 * @param meaning what is meant where the words contradict each other
 * @param number in the plan; absent for the last
 */
public record TargetDraft(
        String indicator,
        String name,
        String sentence,
        TargetUnit unit,
        @Nullable Meaning meaning,
        @Nullable BigDecimal tolerance,
        String population,
        @Nullable Base base,
        Target.@Nullable Link link,
        boolean conditional,
        int lastYear,
        Accumulation accumulates,
        String lead,
        String component,
        @Nullable Integer number) {

    /** The same, paid for by another component. */
    public TargetDraft paidBy(String code) {
        return new TargetDraft(
                indicator, name, sentence, unit, meaning, tolerance, population, base, link, conditional, lastYear, accumulates,
                lead, code, number);
    }

    /** The same, of these people, and as a part of another or of none. */
    public TargetDraft about(String people, Target.@Nullable Link part) {
        return new TargetDraft(
                indicator, name, sentence, unit, meaning, tolerance, people, base, part, conditional, lastYear, accumulates,
                lead, component, number);
    }

    public Target as(TargetId id, int place, int version) {
        var read = TargetSentence.read(sentence);
        var quantity = read.quantity();
        var meant = quantity == null ? read : read.saying(quantity.meant(meaning).within(tolerance));
        return new Target(
                id, number == null ? place : number, indicator, name, meant, unit, population, base, link, conditional,
                lastYear, accumulates, lead, component, version);
    }
}
