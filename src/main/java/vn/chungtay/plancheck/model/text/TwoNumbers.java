package vn.chungtay.plancheck.model.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * One document cited under two numbers: letters and day are the same, and the numbers look like a slip of one another. A body
 * issues several documents on one day, so that of two such numbers each may be right where the subjects differ.
 */
final class TwoNumbers implements TextRule {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    private static final int LEAST_WORDS = 4;

    @Override
    public List<Finding> findings(Writing plan) {
        Map<String, List<Citation>> sameDay = new LinkedHashMap<>();
        plan.citations().stream()
                .filter(it -> it.date().isPresent() && it.zone() != Zone.ANNEX)
                .forEach(it -> sameDay.computeIfAbsent(key(it), _ -> new ArrayList<>()).add(it));
        return sameDay.values().stream().flatMap(cited -> two(cited).stream()).toList();
    }

    private static String key(Citation cited) {
        return cited.sign().toUpperCase(Locale.ROOT) + "|" + cited.year().isPresent() + "|" + cited.date().map(LocalDate::toString).orElse("");
    }

    private static Optional<Finding> two(List<Citation> cited) {
        for (var later : cited)
            for (var first : cited.subList(0, cited.indexOf(later)))
                if (areOne(first, later)) return Optional.of(finding(first, later));
        return Optional.empty();
    }

    private static boolean areOne(Citation one, Citation two) {
        if (one.number() == two.number() || !areAlike(one.number(), two.number())) return false;
        var subject = words(one.subject());
        var other = words(two.subject());
        return subject.size() < LEAST_WORDS || other.size() < LEAST_WORDS
                ? isOne(one) && sorted(one.number()).equals(sorted(two.number()))
                : subject.stream().limit(LEAST_WORDS * 2).toList().equals(other.stream().limit(LEAST_WORDS * 2).toList());
    }

    /** Councils and committees decide much on one day; without subjects two of their papers cannot be told from a slip. */
    private static boolean isOne(Citation cited) {
        return !cited.sign().contains("HĐND") && !cited.sign().contains("UBND");
    }

    /** Digits that changed places, or one that is another, too many or too few. */
    private static boolean areAlike(int one, int two) {
        if (sorted(one).equals(sorted(two))) return true;
        var first = String.valueOf(one);
        var second = String.valueOf(two);
        if (first.length() != second.length()) return first.length() > 1 && second.length() > 1 && (first.contains(second) || second.contains(first));
        var differ = 0;
        for (var at = 0; at < first.length(); at++) if (first.charAt(at) != second.charAt(at)) differ++;
        return first.length() > 1 && differ == 1;
    }

    /** 9 is 09: a nought in front is no digit that could have changed its place with another. */
    private static String sorted(int number) {
        return String.valueOf(number).chars().filter(it -> it != '0').sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static List<String> words(String subject) {
        return Stream.of(WORD.split(Letters.fold(subject))).filter(it -> !it.isEmpty()).toList();
    }

    private static Finding finding(Citation first, Citation later) {
        return Found.gap(
                FindingKind.REFERENCE, later.place(), later.place().quote(), first.place().quote(),
                Said.of(
                        "plancheck.text.two_numbers",
                        first.place().quote(), later.place().quote(), WrittenDay.written(later.date().orElseThrow())),
                List.of(first.place()));
    }
}
