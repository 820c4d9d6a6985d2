package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Words that a scanner or a hand got wrong. Set terms are recognised by their bare letters: what sounds like one of them
 * but carries other marks is a slip, unless it is a right term itself or part of one. Other slips are listed.
 */
final class Spelling implements TextRule {

    private record Term(String words, String folded, Pattern pattern) {}

    private record Slip(String words, Pattern pattern) {}

    private static final List<Term> TERMS = Lists.read("terms.csv").stream()
            .map(it -> it[0])
            .map(it -> new Term(it, Letters.fold(it), whole(Letters.fold(it))))
            .sorted(Comparator.comparingInt((Term it) -> it.words.length()).reversed())
            .toList();
    private static final List<Slip> SLIPS = Lists.read("slips.csv").stream()
            .map(it -> new Slip(it[1], Pattern.compile(
                    "(?iu)(?<![\\p{L}])" + Pattern.quote(it[0]) + "(?! tư| mối| tiên)(?![\\p{L}])")))
            .toList();

    @Override
    public List<Finding> findings(Writing plan) {
        var places = new LinkedHashMap<String, List<Place>>();
        var right = new LinkedHashMap<String, String>();
        for (var paragraph : plan.paragraphs()) {
            slips(paragraph.text()).forEach((at, slip) -> {
                var key = Letters.sound(slip[0]) + "|" + Letters.sound(slip[1]);
                right.putIfAbsent(key, slip[1]);
                places.computeIfAbsent(key, _ -> new ArrayList<>()).add(paragraph.place(at, slip[0]));
            });
        }
        return places.entrySet().stream().map(it -> finding(it.getValue(), right.get(it.getKey()))).toList();
    }

    /** By place: what stands there and what should. */
    private static Map<Integer, String[]> slips(String text) {
        var folded = Letters.fold(text);
        var sure = new boolean[text.length()];
        var candidates = new LinkedHashMap<Integer, Term>();
        for (var term : TERMS) {
            var found = term.pattern.matcher(folded);
            while (found.find()) {
                var printed = text.substring(found.start(), found.end());
                if (isWritten(printed, term.words)) mark(sure, found.start(), found.end());
                else candidates.putIfAbsent(found.start(), term);
            }
        }
        var slips = new LinkedHashMap<Integer, String[]>();
        for (var slip : SLIPS) {
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
        return Letters.sound(printed).equals(Letters.sound(term)) || printed.equalsIgnoreCase(Letters.fold(printed));
    }

    private static void mark(boolean[] sure, int from, int to) {
        for (var at = from; at < to; at++) sure[at] = true;
    }

    /** Whether none of the syllables that differ belongs to another term that is written right. */
    private static boolean isFree(boolean[] sure, int from, String printed, String words) {
        var at = from;
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

    private static Pattern whole(String folded) {
        return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(folded) + "(?![\\p{L}])");
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
