package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts word by word: what both have, what went and what came, in the order of reading. */
public final class WordDifference {

    /** Beyond this a table of all pairs of words would be too large; such texts are shown whole. */
    private static final int MOST_PAIRS = 4_000_000;

    private WordDifference() {}

    /** What became of a stretch of words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words with the blanks behind them. */
    public record Piece(Fate fate, String text) {}

    public static List<Piece> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        if ((long) old.size() * now.size() > MOST_PAIRS) return whole(before, after);
        return pieces(old, now, longestCommon(old, now));
    }

    /** A line end is a word of its own, so that lines stay apart. */
    private static List<String> words(String text) {
        return Arrays.stream(text.split("(?<=\\s)|(?=\\n)")).filter(it -> !it.isEmpty()).toList();
    }

    private static List<Piece> whole(String before, String after) {
        return List.of(new Piece(Fate.REMOVED, before), new Piece(Fate.ADDED, after));
    }

    /** How many words the rests from i and from j have in common at most. */
    private static int[][] longestCommon(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** The last word of a text has no blank behind it. */
    private static boolean same(String one, String other) {
        return one.equals(other) || !one.isBlank() && one.strip().equals(other.strip());
    }

    private static List<Piece> pieces(List<String> old, List<String> now, int[][] common) {
        var pieces = new ArrayList<Piece>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                add(pieces, Fate.KEPT, now.get(j++));
                i++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Fate.REMOVED, old.get(i++));
            } else {
                add(pieces, Fate.ADDED, now.get(j++));
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, String word) {
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().text() + word));
        } else {
            pieces.add(new Piece(fate, word));
        }
    }
}
