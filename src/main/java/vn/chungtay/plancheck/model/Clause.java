package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;

/**
 * A piece of a sentence with one figure and the words that say of what.
 *
 * @param figure the figure, percent or count
 * @param unit word behind a count: "hộ", "mô hình"; "%" of a percent
 * @param words what it is about, without figures
 */
record Clause(TextLine line, Figure figure, String unit, String quote, Set<String> words) {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.,/-])(" + Figure.PATTERN + ")\\s*(%|hộ(?!\\p{L})|mô hình|người|lao động|lượt người|nhà(?!\\p{L})|căn|lớp)");

    static List<Clause> in(List<TextLine> prose) {
        var clauses = new ArrayList<Clause>();
        for (var at = 0; at < prose.size(); at++) {
            var line = prose.get(at);
            var text = joined(prose, at);
            for (var part : text.split(";|\\. |,? trong đó |(?<=:)\\*? ")) {
                var match = AMOUNT.matcher(part);
                if (!match.find()) continue;
                var unit = match.group(2);
                var figure = Figure.of(match.group(1) + (unit.equals("%") ? "%" : ""));
                if (figure.isEmpty() || part.substring(0, match.start()).matches("(?s).*(?<!\\p{L})từ\\s+") && part.contains("xuống")) continue;
                if (AMOUNT.matcher(part.substring(match.end())).results().anyMatch(other -> other.group(2).equals(unit))) continue;
                var from = line.text().indexOf(figure.get().printed());
                var quote = from < 0 ? part.strip() : around(line.text(), from, figure.get().printed().length());
                clauses.add(new Clause(line, figure.get(), unit, quote, words(part)));
            }
        }
        return clauses;
    }

    /** A line with the one after it, when a page's end cut the sentence. */
    private static String joined(List<TextLine> prose, int at) {
        var text = PlanText.plain(prose.get(at).text());
        if (at + 1 >= prose.size()) return text;
        var next = PlanText.plain(prose.get(at + 1).text());
        return !next.isEmpty() && Character.isLowerCase(next.charAt(0)) && !text.matches(".*[.;:]$") ? text + " " + next : text;
    }

    private static String around(String text, int from, int length) {
        var start = text.lastIndexOf(' ', Math.max(0, from - 10));
        return text.substring(start + 1, Math.min(text.length(), from + length + 24)).strip();
    }

    /** How the figure is to be taken, by the words beside it in its line. */
    StatedBound bound() {
        var text = PlanText.plain(line.text());
        return StatedBound.of(text, figure);
    }

    static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip().split(" ")));
        words.remove("");
        return words;
    }

    /** How much of a row's name stands here, words that many rows have counting less. */
    double likeness(Set<String> name, Map<String, Double> weights) {
        var common = 0.0;
        var all = 0.0;
        for (var word : name) {
            var weight = weights.getOrDefault(word, 1.0);
            all += weight;
            if (words.contains(word)) common += weight;
        }
        var extra = words.stream().filter(word -> !name.contains(word)).count() * 0.05;
        return all == 0 ? 0 : common / (all + extra);
    }
}
