package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;

/**
 * A piece of a sentence with one figure and the words that say of what.
 *
 * @param figure the figure, percent or count
 * @param unit word behind a count: "hộ", "mô hình"; "%" of a percent
 * @param words what it is about, without figures
 * @param past it stands under a heading of results
 */
record Clause(TextLine line, Figure figure, String unit, String quote, Set<String> words, boolean past) {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.,/-])(" + Figure.PATTERN + ")\\s*(%|(?:điểm )?(?:phần trăm|%)|hộ(?!\\p{L})|mô hình|người|lao động|học viên|lượt người|trẻ em|cán bộ|nhà(?!\\p{L})|căn"
                    + "|lớp|xã(?!\\p{L})|thôn(?!\\p{L})|bản(?!\\p{L})|ấp(?!\\p{L})|công trình|km(?!\\p{L})|ha(?!\\p{L}))");

    /** People are counted by what they are or do, percents as points; a table has one word for all of them. */
    private static final Map<String, String> ONE_UNIT = Map.of(
            "lao động", "người", "học viên", "người", "trẻ em", "người", "cán bộ", "người", "căn", "nhà", "phần trăm", "%", "điểm phần trăm", "%", "điểm %", "%");

    private static final Pattern SECTION = Pattern.compile("([IVX]+[.)/]|phần thứ|[A-Z][.)])\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RESULTS = Pattern.compile("kết quả|đánh giá|thực trạng|hiện trạng|tình hình");
    private static final Pattern COMPARED = Pattern.compile("so với [^;,.]*?20\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(?<!/)20\\d\\d(?!\\d)");

    /** Words that make another group of people of the same thing. */
    private static final Set<String> GROUPS = Set.of("cận", "tộc", "dtts", "đbkk", "trẻ", "nữ", "thoát", "mới", "ngang", "biên");

    private static final Set<String> REST = Set.of("còn", "lại");
    private static final Set<String> STEPS = Set.of("riêng", "đợt", "quý", "nốt", "thêm");

    static List<Clause> in(List<TextLine> prose) {
        var clauses = new ArrayList<Clause>();
        var past = false;
        for (var at = 0; at < prose.size(); at++) {
            var line = prose.get(at);
            var text = joined(prose, at);
            if (SECTION.matcher(text).matches()) past = RESULTS.matcher(text.toLowerCase(Locale.ROOT)).find();
            for (var part : text.split(";|\\. |,? trong đó |(?<=:)\\*? ")) add(line, part, past, clauses);
        }
        return clauses;
    }

    /** Several things of one kind in a sentence are taken one by one. */
    private static void add(TextLine line, String part, boolean past, List<Clause> clauses) {
        var match = AMOUNT.matcher(part);
        if (!match.find()) return;
        var unit = unit(match);
        var figure = Figure.of(match.group(1) + (match.group(2).equals("%") ? "%" : ""));
        if (figure.isEmpty() || part.substring(0, match.start()).matches("(?s).*(?<!\\p{L})từ\\s+") && part.contains("xuống")) return;
        if (AMOUNT.matcher(part.substring(match.end())).results().anyMatch(other -> unit(other).equals(unit))) {
            var pieces = part.split(",\\s+");
            if (pieces.length > 1) for (var piece : pieces) add(line, piece, past, clauses);
            return;
        }
        var from = line.text().indexOf(figure.get().printed());
        var quote = from < 0 ? part.strip() : around(line.text(), from, figure.get().printed().length());
        clauses.add(new Clause(line, figure.get(), unit, quote, words(part), past));
    }

    private static String unit(MatchResult match) {
        return oneUnit(match.group(2));
    }

    /** The word that all units of the same thing are known by. */
    static String oneUnit(String unit) {
        return ONE_UNIT.getOrDefault(unit, unit);
    }

    /** It is said of a year other than this, or of what came before. */
    boolean isOfAnotherYear(int year) {
        var years = YEAR.matcher(COMPARED.matcher(line.text()).replaceAll(" ")).results().map(MatchResult::group).toList();
        return past || !years.isEmpty() && !years.contains(String.valueOf(year));
    }

    /** One speaks of the near-poor, of women, of minorities, and the other does not. */
    boolean isOfAnotherGroup(Set<String> name) {
        return GROUPS.stream().anyMatch(group -> words.contains(group) != name.contains(group));
    }

    /** What is left to do, one step of it, or what some of them do: less than the row says. */
    boolean isOfPart(Set<String> name) {
        return words.containsAll(REST) && !name.containsAll(REST) || STEPS.stream().anyMatch(step -> words.contains(step) && !name.contains(step));
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
