package vn.chungtay.plans.model;

/**
 * A field that the composed paper cannot be written without, and what is missing for it.
 *
 * @param line of its part, from 1
 * @param field as it stands in the text, without its braces; for an annex its kind
 */
public record MissingField(TextPart part, int line, String field, Reason reason) {

    /** Why it cannot be filled. Each has a message that says what to do. */
    public enum Reason {
        /** No field is called so. */
        UNKNOWN,
        /** It stands for several lines and shares its own with other words. */
        NOT_ALONE,
        /** Braces that are opened and not closed, or the other way round. */
        BROKEN,
        /** A code or word behind its name that it does not know. */
        BAD_WORD,
        NO_TARGETS,
        NO_SUCH_TARGET,
        /** Several targets of that year have this indicator; which one is meant is not said. */
        SEVERAL_TARGETS,
        NO_BUDGET,
        NO_SUCH_MONEY,
        /** There is such money, but nobody knows how much. */
        AMOUNT_UNKNOWN,
        /** Nobody is registered in the unit on the day of the counts. */
        NO_COUNTS,
        NO_QUOTAS,
        NO_PARTS,
        NO_DUTIES,
        NO_REPORTS,
        NO_ANNEX
    }

    /** Key of the message; its values are the field and the year of the plan. */
    public String message() {
        return "plans.field.missing." + reason;
    }
}
