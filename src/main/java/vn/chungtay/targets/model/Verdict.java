package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether a target was reached, and why (TGT-19). The reason is a message with its values, already written out.
 *
 * @param reason key of the sentence that says why, below {@code targets.why.}
 * @param values numbers as they are printed, in the order of the sentence
 */
public record Verdict(Outcome outcome, String reason, List<String> values) {

    public Verdict {
        values = List.copyOf(values);
    }

    /** What came of a target. */
    public enum Outcome {
        REACHED,
        /** More than was promised. */
        EXCEEDED,
        NOT_REACHED,
        /** Nobody has told a result. */
        NO_DATA,
        /** Nobody was in need: nothing to do is not nothing done. */
        NOTHING_NEEDED,
        /** The target has no number, so none can be held against it (TGT-11). */
        UNQUANTIFIED,
        /** The words are unclear, or "khoảng" has no tolerance, or a part has no base. */
        UNDECIDED
    }

    public static Verdict of(Outcome outcome, String reason, String... values) {
        return new Verdict(outcome, reason, List.of(values));
    }

    static String print(BigDecimal value) {
        return vn.chungtay.platform.Vietnamese.number(value);
    }
}
