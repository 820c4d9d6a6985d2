package vn.chungtay.plans.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a task of the year comes from.
 *
 * @param words of the measure, the conclusion or the proposal when the task was made of it; empty for one made by hand
 * @param conclusion that it carries out; absent for all others
 */
public record TaskOrigin(Kind kind, String words, @Nullable UUID conclusion) {

    /** What a task can be made of. */
    public enum Kind {
        HAND,
        /** A measure of the section "giải pháp" (PLN-11). */
        MEASURE,
        /** A conclusion of a meeting (PLN-20). */
        CONCLUSION,
        /** What a village asked for and got (PLN-16). */
        PROPOSAL
    }

    public static final TaskOrigin BY_HAND = new TaskOrigin(Kind.HAND, "", null);

    public TaskOrigin {
        if ((kind == Kind.CONCLUSION) != (conclusion != null)) throw new IllegalArgumentException(kind + " of " + conclusion);
        if ((kind == Kind.HAND) != words.isEmpty()) throw new IllegalArgumentException(kind + " with \"" + words + "\"");
    }

    public static TaskOrigin measure(String words) {
        return new TaskOrigin(Kind.MEASURE, words, null);
    }

    public static TaskOrigin conclusion(UUID conclusion, String words) {
        return new TaskOrigin(Kind.CONCLUSION, words, conclusion);
    }

    public static TaskOrigin proposal(String words) {
        return new TaskOrigin(Kind.PROPOSAL, words, null);
    }
}
