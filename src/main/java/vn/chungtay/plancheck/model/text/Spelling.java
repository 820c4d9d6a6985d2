package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Words that a scanner or a hand got wrong. Set terms are recognised by their bare letters: what sounds like one of them
 * but carries other marks is a slip, unless it is a right term itself, part of one, or a name. Other slips are listed.
 */
final class Spelling implements TextRule {

    /**
     * @param proposed whether words in other marks may be meant for it; a term that only protects is never proposed
     */
    private record Term(String words, String folded, boolean proposed) {}

    private record Slip(String words, String folded, Pattern pattern) {}

    /** By their first syllable, the longest first. */
    private static final Map<String, List<Term>> TERMS = Stream.concat(terms("terms.csv", true), terms("right_words.csv", false))
            .sorted(Comparator.comparingInt((Term it) -> it.words.length()).reversed())
            .collect(Collectors.groupingBy(it -> it.folded.split(" ")[0]));
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\d]+");
    private static final List<Slip> SLIPS = Lists.read("slips.csv").stream()
            .map(it -> new Slip(it[1], Letters.fold(it[0]), Pattern.compile(
                    "(?iu)(?<![\\p{L}])" + Pattern.quote(it[0]) + "(?! tư| mối| tiên)(?![\\p{L}])")))
            .toList();

    /** Behind these a name follows. */
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:xã|phường|thị trấn|thôn|bản|làng|buôn|ấp|khóm|tổ dân phố|khu phố|huyện|quận|thị xã|thành phố|tỉnh) ");

    private static Stream<Term> terms(String list, boolean proposed) {
        return Lists.read(list).stream().map(it -> new Term(it[0], Letters.fold(it[0]), proposed));
    }

    @Override
    public List<Finding> findings(Writing plan) {
        var places = new LinkedHashMap<String, List<Place>>();
        var right = new LinkedHashMap<String, String>();
        for (var paragraph : plan.paragraphs()) {
            slips(paragraph.text(), paragraph.folded()).forEach((at, slip) -> {
                var key = Letters.sound(slip[0]) + "|" + Letters.sound(slip[1]);
                right.putIfAbsent(key, slip[1]);
                places.computeIfAbsent(key, _ -> new ArrayList<>()).add(paragraph.place(at, slip[0]));
            });
        }
        return places.entrySet().stream().map(it -> finding(it.getValue(), right.get(it.getKey()))).toList();
    }

    /** By place: what stands there and what should. */
    private static Map<Integer, String[]> slips(String text, String folded) {
        var sure = new boolean[text.length()];
        var candidates = new LinkedHashMap<Integer, Term>();
        SYLLABLE.matcher(folded).results().forEach(syllable -> {
            for (var term : TERMS.getOrDefault(syllable.group(), List.of())) {
                var at = syllable.start();
                var end = at + term.folded.length();
                if (!folded.startsWith(term.folded, at) || end < folded.length() && Character.isLetter(folded.charAt(end))) continue;
                if (isWritten(text.substring(at, end), term.words)) mark(sure, at, end);
                else if (term.proposed && !isName(text, at, end)) candidates.putIfAbsent(at, term);
            }
        });
        var slips = new LinkedHashMap<Integer, String[]>();
        for (var slip : SLIPS) {
            if (!folded.contains(slip.folded)) continue;
            slip.pattern.matcher(text).results().forEach(it -> {
                slips.put(it.start(), new String[] {it.group(), cased(it.group(), slip.words)});
                mark(sure, it.start(), it.end());
            });
        }
        candidates.forEach((at, term) -> {
            var printed = text.substring(at, at + term.folded.length());
            if (isFree(sure, at, printed, term.words)) {
                slips.put(at, new String[] {printed, cased(printed, term.words)});
                mark(sure, at, at + term.folded.length());
            }
        });
        return slips;
    }

    /** Text without any mark is an abbreviation or a file from elsewhere, not a slip. */
    private static boolean isWritten(String printed, String term) {
        return printed.equalsIgnoreCase(term)
                || Letters.sound(printed).equals(Letters.sound(term))
                || printed.equalsIgnoreCase(Letters.fold(printed));
    }

    /** "Xã Hồi Ninh", "Vân Hòa": in each word a capital, or in capitals behind the word for a place. */
    private static boolean isName(String text, int from, int to) {
        var words = text.substring(from, to);
        var loud = words.equals(words.toUpperCase(Locale.ROOT));
        var capitals = Stream.of(words.split(" ")).allMatch(it -> Character.isUpperCase(it.charAt(0)));
        return capitals && (!loud || BEFORE_NAME.matcher(text.substring(0, from)).matches());
    }

    private static void mark(boolean[] sure, int from, int to) {
        for (var at = from; at < to; at++) sure[at] = true;
    }

    /** Whether no syllable that differs belongs to another term written right, and none of those cuts across its ends. */
    private static boolean isFree(boolean[] sure, int from, String printed, String words) {
        var at = from;
        var end = from + printed.length();
        if (end < sure.length && sure[end] && sure[end - 1] || from > 0 && sure[from - 1] && sure[from]) return false;
        var wanted = words.split(" ");
        var syllables = printed.split(" ");
        for (var i = 0; i < syllables.length; i++) {
            if (!Letters.sound(syllables[i]).equals(Letters.sound(wanted[i])) && sure[at]) return false;
            at += syllables[i].length() + 1;
        }
        return true;
    }

    private static String cased(String printed, String words) {
        if (printed.equals(printed.toUpperCase())) return words.toUpperCase();
        return Character.isUpperCase(printed.charAt(0)) ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }

    private static Finding finding(List<Place> places, String expected) {
        var printed = places.getFirst().quote();
        return Found.wording(
                FindingKind.SPELLING,
                places.getFirst(),
                printed,
                expected,
                Said.of("plancheck.text.slip", printed, expected, String.valueOf(places.size())),
                Found.rest(places));
    }
}
