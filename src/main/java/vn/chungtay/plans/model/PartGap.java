package vn.chungtay.plans.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.programme.ComponentCode;

/**
 * Something missing between the parts of a plan, its targets and its money, to be seen before the plan is sent off.
 *
 * @param component the part it is about; absent for a target that names none
 * @param values for the sentence that says it
 */
public record PartGap(Kind kind, @Nullable ComponentCode component, List<String> values) {

    /** What is missing. */
    public enum Kind {
        /** A target that no part, policy or fund serves, because it names none (PRJ-06). */
        TARGET_WITHOUT_COMPONENT,
        /** A target of a component that the plan does not carry out (PRJ-06). */
        TARGET_WITHOUT_PART,
        /** A part that serves no target (PRJ-06). */
        PART_WITHOUT_TARGET,
        MONEY_WITHOUT_PART,
        PART_WITHOUT_LEAD,
        /** Without objective or activities. */
        PART_UNFINISHED,
        /** Asked for and not handed in (PLN-07). */
        NOT_HANDED_IN,
        /** Activities cost more than the line of the budget that pays for them. */
        COST_ABOVE_LINE
    }

    public PartGap {
        values = List.copyOf(values);
    }
}
