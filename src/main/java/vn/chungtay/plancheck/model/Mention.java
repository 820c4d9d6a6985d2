package vn.chungtay.plancheck.model;

import java.util.List;
import vn.chungtay.documents.TextLine;

/**
 * A figure of a sentence with what it measures and the words on both sides of it.
 *
 * @param start where its number begins in the line
 * @param end behind its unit
 * @param measure in what it is measured
 * @param thing what is counted, words for one thing being one: "hộ", "người" (also lao động, học viên); empty if not counted
 * @param per for each of what it is said: "hộ" of "4,2 người/hộ"; empty if it is said of all
 * @param depth in how many brackets it stands
 * @param before the words between the figure before it in the line and this one, in lower case
 * @param after the words between this figure and the next one in the line, in lower case
 * @param lower the line in lower case
 */
record Mention(
        TextLine line,
        int start,
        int end,
        Quantity quantity,
        Measure measure,
        String thing,
        String per,
        int depth,
        String before,
        String after,
        String lower) {

    enum Measure {
        COUNT,
        MONEY,
        PERCENT,
        POINTS,
        /** A number that has its thing from another: "45 người (25 nam, 20 nữ)". */
        BARE
    }

    private static final List<String> ABOUT = List.of("khoảng", "gần", "xấp xỉ", "trên", "hơn", "dưới", "từ");
    private static final String BLANKS = " \t\n\u000b\f\r*";

    boolean isOfAll() {
        return per.isEmpty();
    }

    /** "Khoảng", "trên": not the figure itself. */
    boolean isAbout() {
        var end = before.length();
        while (end > 0 && BLANKS.indexOf(before.charAt(end - 1)) >= 0) end--;
        for (var word : ABOUT) if (endsWith(word, end)) return true;
        return after.stripLeading().startsWith("trở lên");
    }

    /** Asked of every figure for every share of a plan: no pattern that reads the words from their beginning. */
    private boolean endsWith(String word, int end) {
        var start = end - word.length();
        return before.startsWith(word, start) && (start == 0 || !Character.isLetter(before.codePointBefore(start)));
    }

    /** Can be added to the other; a bare number takes the thing of what it is a part of. */
    boolean adds(Mention whole) {
        if (!isOfAll() || measure == Measure.PERCENT && whole.measure != Measure.PERCENT) return false;
        if (measure == Measure.BARE) return whole.measure == Measure.COUNT;
        return measure == whole.measure && thing.equals(whole.thing);
    }

    /** The line between the ends of two figures, in lower case. */
    String upTo(Mention next) {
        return lower.substring(end, Math.max(end, next.start));
    }
}
