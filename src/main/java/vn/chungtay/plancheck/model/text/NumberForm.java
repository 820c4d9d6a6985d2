package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Numbers and dates of documents with a gap inside, as they come from writing by hand: "144 /KH-UBND", "23 /5/2024". */
final class NumberForm implements TextRule {

    private static final List<Pattern> GAPS = List.of(
            Pattern.compile("(?<![\\p{L}\\d/])\\d+\\s+/\\s*(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d]*(?:[-–]\\p{L}+)+"),
            Pattern.compile("(?<![\\p{L}\\d/])\\d+/(?:\\d{4}/)?\\s+\\p{Lu}[\\p{L}\\d]*(?:[-–]\\p{L}+)+"),
            Pattern.compile("(?<![\\p{L}\\d/])\\d+/(?:\\d{4}/)?\\p{Lu}\\p{L}*-\\p{Lu}{2,}\\s\\p{Lu}{2,}(?:-\\p{Lu}{2,})+"),
            Pattern.compile("(?<=ngày )\\d{1,2}(?:\\s+/\\s*\\d{1,2}/|/\\s+\\d{1,2}/|/\\d{1,2}\\s+/\\s*|/\\d{1,2}/\\s+)\\d{4}"));

    @Override
    public List<Finding> findings(Writing plan) {
        var places = new LinkedHashMap<String, List<Place>>();
        for (var line : plan.lines()) {
            if (line.row()) continue;
            for (var gap : GAPS) {
                gap.matcher(line.text()).results().forEach(it -> places
                        .computeIfAbsent(it.group(), _ -> new ArrayList<>())
                        .add(line.place(it.group())));
            }
        }
        return places.entrySet().stream().map(it -> finding(it.getKey(), it.getValue())).toList();
    }

    private static Finding finding(String printed, List<Place> places) {
        var expected = printed.replaceAll("\\s", "");
        return Found.wording(
                FindingKind.REFERENCE,
                places.getFirst(),
                printed,
                expected,
                Said.of("plancheck.text.number_with_gap", printed, expected),
                Found.rest(places));
    }
}
