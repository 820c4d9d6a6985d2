package vn.chungtay.plancheck.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The money of one part of the programme, or of all of it: a row of an annex, or a paragraph of the text.
 *
 * @param name of the part as printed
 * @param amounts by source
 * @param leaf nothing below it is printed
 * @param whole it is the money of the programme as a whole
 * @param complete every amount that belongs to it was understood
 */
record FundingRow(String name, Map<Source, Quantity> amounts, boolean leaf, boolean whole, boolean complete) {

    private static final Set<String> COMMON = Set.of(
            "dự", "án", "tiểu", "và", "các", "của", "trong", "thực", "hiện", "công", "tác", "hỗ", "trợ", "chương", "trình");

    /** How much two names have in common, from 0 to 1; words that all names share count nothing. */
    double likeness(FundingRow other) {
        var one = words(name);
        var two = words(other.name);
        if (one.isEmpty() || two.isEmpty()) return 0;
        var common = new HashSet<>(one);
        common.retainAll(two);
        return (double) common.size() / Math.max(one.size(), two.size()) * 0.5
                + (double) common.size() / Math.min(one.size(), two.size()) * 0.5;
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT)
                .replaceAll("(tiểu )?dự án \\d+", " ")
                .replaceAll("[^\\p{L} ]", " ")
                .strip()
                .split("\\s+")));
        words.removeAll(COMMON);
        words.remove("");
        return words;
    }

    boolean isSubproject() {
        return name.toLowerCase(Locale.ROOT).contains("tiểu dự án");
    }
}
