package vn.chungtay.survey.model.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.chungtay.platform.Vietnamese;

/**
 * One look at many sheets.
 *
 * @param of how many were looked at
 * @param hits how many of them stand out
 * @param expected the share that would stand out if nothing were odd, at most; 0 to 1
 * @param chance how likely at least so many would be by chance, at most; 0 to 1, and 1 where nothing was computed
 */
public record Hint(Kind kind, Verdict verdict, long of, long hits, double expected, double chance) {

    /** What is rarer than this by chance is worth a question. With many teams looked at, it must be rare indeed. */
    public static final double RARE = 0.001;

    /** What was looked for. */
    public enum Kind {
        /** Points that crowd at or just below a limit. */
        BUNCHING_BELOW,
        /** Points that crowd just above it. */
        BUNCHING_ABOVE,
        /** Numbers that end in 0 or 5. */
        HEAPING,
        /** Sheets that are the same as the one before in a whole block. */
        ALIKE,
        /** Visits of less than half the time that others take. */
        HURRIED
    }

    /** What came of it. */
    public enum Verdict {
        NOTICEABLE,
        NOT_NOTICEABLE,
        /** With so few sheets nothing can be said. */
        TOO_FEW
    }

    static Hint tooFew(Kind kind, long of) {
        return new Hint(kind, Verdict.TOO_FEW, of, 0, 0, 1);
    }

    /** @param expected share by chance, on the careful side */
    static Hint tested(Kind kind, long of, long hits, double expected) {
        var chance = Binomial.atLeast(hits, of, expected);
        return new Hint(kind, chance < RARE ? Verdict.NOTICEABLE : Verdict.NOT_NOTICEABLE, of, hits, expected, chance);
    }

    /** Message key of a polite sentence with {@link #arguments()}. */
    public String key() {
        return "survey.hint." + (verdict == Verdict.NOTICEABLE ? kind.name() : verdict.name());
    }

    /** Message key of how it was tested. */
    public String testKey() {
        return "survey.hint.test." + kind;
    }

    /** How many, of how many, the expected share in percent, one in how many by chance. */
    public List<String> arguments() {
        return List.of(
                Vietnamese.number(hits),
                Vietnamese.number(of),
                Vietnamese.number(BigDecimal.valueOf(expected * 100).setScale(0, RoundingMode.CEILING)),
                Vietnamese.number(BigDecimal.valueOf(Math.min(1 / Math.max(chance, 1e-6), 1_000_000)).setScale(0, RoundingMode.FLOOR)));
    }
}
