package vn.chungtay.plancheck.model.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Offices that were gone when the plan was made, in what it tells somebody to do and among its recipients. Cited documents
 * keep the name of the body that issued them. The days are a list, {@code plancheck/former_offices.csv}; a plan without
 * date is not judged.
 */
final class OfficesOfTheDay implements TextRule {

    /** @param last day on which there were such offices */
    private record Former(Pattern name, LocalDate last, String followedBy) {}

    private static final List<Former> FORMER = Lists.read("former_offices.csv").stream()
            .map(it -> new Former(anyOf(it[0].split(";")), LocalDate.parse(it[1]), it[2]))
            .toList();
    private static final Pattern CITED = Pattern.compile("(?su).*\\d/[\\p{L}\\d][^;]*$");

    @Override
    public List<Finding> findings(Writing plan) {
        return FORMER.stream()
                .filter(former -> plan.issuedAfter(former.last(), Optional.empty()))
                .flatMap(former -> finding(plan, former).stream())
                .toList();
    }

    /** Whatever the dash between words and whether "uỷ" or "ủy". */
    private static Pattern anyOf(String[] names) {
        var either = Stream.of(names)
                .map(name -> Pattern.quote(name).replace(" - ", "\\E\\s*[-–]\\s*\\Q").replace("ủy", "\\E(?:ủy|uỷ)\\Q").replace("Ủy", "\\E(?:Ủy|Uỷ)\\Q"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + either + ")(?!\\p{L})");
    }

    private static Optional<Finding> finding(Writing plan, Former former) {
        var places = new ArrayList<Place>();
        for (var paragraph : plan.paragraphs()) {
            if (paragraph.first().row() || paragraph.zone() == Zone.HEAD || paragraph.text().startsWith("Căn cứ")) continue;
            former.name().matcher(paragraph.text()).results()
                    .filter(it -> !CITED.matcher(paragraph.text().substring(0, it.start())).matches())
                    .forEach(it -> places.add(paragraph.place(it.start(), it.group())));
        }
        if (places.isEmpty()) return Optional.empty();
        var printed = places.getFirst().quote();
        return Optional.of(Found.wording(
                FindingKind.NAMING, places.getFirst(), printed, former.followedBy(),
                Said.of("plancheck.text.former_office", printed, day(former.last()), former.followedBy(), String.valueOf(places.size())),
                Found.rest(places)));
    }

    private static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
