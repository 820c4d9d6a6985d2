package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What was written otherwise in two versions or two years, field by field. Duties are compared with those of the parts
 * ({@link FigureComparison}).
 */
public final class PlanComparison {

    private PlanComparison() {}

    /**
     * One field of both.
     *
     * @param part where it stands; absent parts are fields of the head, named by {@code field}
     * @param before empty if it is new
     * @param after empty if it is gone
     */
    public record Row(String part, String field, String before, String after) {

        public Change change() {
            if (before.equals(after)) return Change.SAME;
            if (before.isEmpty()) return Change.ADDED;
            return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
        }

        /** Word by word, for a field that stands in both. */
        public List<WordDifference.Piece> words() {
            return WordDifference.of(before, after);
        }
    }

    /** How a field differs. */
    public enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    public static List<Row> of(Head before, PlanText textBefore, Head after, PlanText textAfter) {
        var rows = new ArrayList<Row>();
        rows.add(new Row("HEAD", "form", before.form().name(), after.form().name()));
        rows.add(new Row("HEAD", "title", before.title(), after.title()));
        rows.add(new Row("HEAD", "agency", before.standingAgency(), after.standingAgency()));
        rows.add(new Row("HEAD", "signer", signer(before), signer(after)));
        rows.add(new Row("HEAD", "due", due(before), due(after)));
        for (var part : TextPart.values()) {
            if (part != TextPart.DUTY) rows.addAll(lines(part, textBefore.lines(part), textAfter.lines(part)));
        }
        return rows;
    }

    private static String signer(Head head) {
        return String.join(" ", head.capacity().name(), head.position(), head.signer()).strip();
    }

    private static String due(Head head) {
        return head.dueBelow().map(Object::toString).orElse("");
    }

    /** Lines with the same beginning are the same thing said otherwise; the others came or went. */
    private static List<Row> lines(TextPart part, List<List<String>> before, List<List<String>> after) {
        var rows = new ArrayList<Row>();
        var left = new ArrayList<>(before);
        for (var line : after) {
            var match = left.stream().filter(it -> sameThing(part, it, line)).findFirst();
            match.ifPresent(left::remove);
            rows.add(new Row(part.name(), name(line), match.map(PlanComparison::words).orElse(""), words(line)));
        }
        for (var line : left) rows.add(new Row(part.name(), name(line), words(line), ""));
        return rows;
    }

    private static boolean sameThing(TextPart part, List<String> one, List<String> other) {
        return switch (part) {
            case PARENT -> one.equals(other);
            case BASIS, ARTICLE, SECTION, DUTY, REPORT, RECIPIENT, ANNEX -> one.getFirst().equals(other.getFirst());
        };
    }

    private static String name(List<String> line) {
        return line.getFirst();
    }

    private static String words(List<String> line) {
        return String.join("\n", line).strip();
    }
}
