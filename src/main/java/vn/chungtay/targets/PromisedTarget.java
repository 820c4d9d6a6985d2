package vn.chungtay.targets;

import java.util.Optional;

/**
 * A target as a plan prints it.
 *
 * @param indicator code in the catalogue
 * @param name of the indicator
 * @param text the sentence with its number, the same in text and annexes
 * @param number the words and the number alone, as in a cell of an annex; empty for a target without a number
 * @param lastYear the year of the plan, or the last one of the period it is for
 * @param partOf the target that it is a part of ("trong đó")
 * @param findings how many questions about it are open
 */
public record PromisedTarget(
        TargetId id,
        String indicator,
        String name,
        String text,
        String number,
        int lastYear,
        String population,
        String lead,
        String component,
        Optional<TargetId> partOf,
        int findings) {}
