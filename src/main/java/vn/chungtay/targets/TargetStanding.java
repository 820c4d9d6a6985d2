package vn.chungtay.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far one target is, in words (TGT-19).
 *
 * @param part whether it is a part of the one before ("trong đó")
 * @param text the sentence with its number
 * @param plan the number with its words; empty for a target without a number
 * @param result what was reached, with its counts; empty if nobody has told
 * @param source how far the result can be relied on, and until which day it counts; empty without a result
 * @param list address of the households behind a computed result
 * @param asOf last day that the result counts
 * @param outcome the verdict in a word or two
 * @param badge name of its look in the style sheet
 * @param why the sentence that says why
 * @param share of the plan that was reached, in percent with one decimal; absent where no share can be told
 * @param before what the year before planned and reached; empty if nothing is known
 */
public record TargetStanding(
        TargetId id,
        int number,
        boolean part,
        String text,
        String lead,
        String plan,
        String result,
        String source,
        Optional<String> list,
        Optional<LocalDate> asOf,
        Standing standing,
        String outcome,
        String badge,
        String why,
        Optional<BigDecimal> share,
        String before) {

    /** What a count of targets tells apart. */
    public enum Standing {
        KEPT,
        MISSED,
        /** No result, no number, or nobody can decide. */
        OPEN
    }
}
