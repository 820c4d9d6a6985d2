package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** A small word, or two words together, that stand twice in a row. */
final class DoubledWords implements TextRule {

    private static final Pattern DOUBLE = Pattern.compile("(?<![\\p{L}\\d])(\\p{L}+) \\1(?![\\p{L}\\d])");
    private static final Pattern DOUBLE_TERM =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{Ll}+ \\p{Ll}+) \\1(?![\\p{L}\\d])");
    private static final Set<String> NEVER_TWICE =
            Lists.read("doubles.csv").stream().map(it -> it[0]).collect(Collectors.toSet());

    @Override
    public List<Finding> findings(Writing plan) {
        var places = new LinkedHashMap<String, List<Place>>();
        for (var paragraph : plan.paragraphs()) {
            if (paragraph.zone() == Zone.CLOSING || paragraph.first().row()) continue;
            for (var pattern : List.of(DOUBLE, DOUBLE_TERM)) {
                pattern.matcher(paragraph.text()).results()
                        .filter(it -> it.group(1).contains(" ") || NEVER_TWICE.contains(it.group(1)))
                        .forEach(it -> places.computeIfAbsent(it.group(), _ -> new ArrayList<>())
                                .add(paragraph.place(it.start(), it.group())));
            }
        }
        return places.entrySet().stream().map(it -> finding(it.getKey(), it.getValue())).toList();
    }

    private static Finding finding(String printed, List<Place> places) {
        var once = printed.substring(0, printed.length() / 2).strip();
        return Found.wording(
                FindingKind.SPELLING,
                places.getFirst(),
                printed,
                once,
                Said.of("plancheck.text.doubled_word", once, String.valueOf(places.size())),
                Found.rest(places));
    }
}
