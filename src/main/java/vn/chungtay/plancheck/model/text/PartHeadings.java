package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Headings of projects that are written otherwise than most of their like: a small letter behind the colon, no colon, a
 * capital inside "Tiểu Dự án". What most of them do is the custom of the paper; with no majority nothing is said.
 */
final class PartHeadings implements TextRule {

    private static final Pattern HEADING = Pattern.compile(
            "^(?:[-+*•]\\s*|\\d[\\d.]*[.)]?\\s+|[a-zđ][).]\\s*)?(?<kind>(?:[Tt]iểu )?[Dd]ự án)\\s*\\d+\\s*(?<sign>[:.\\-–]?)\\s*(?<name>\\p{L}[^:;\\t]*)$");
    private static final int LEAST = 3;
    private static final int LONGEST = 160;

    /** @param text as it stands, from the word that says what it is */
    private record Title(Place place, String kind, String sign, String name) {

        boolean startsLarge() {
            return Character.isUpperCase(name.charAt(0));
        }

        boolean hasSign() {
            return !sign.isEmpty();
        }

        boolean hasPlainKind() {
            return !kind.equals("Tiểu Dự án");
        }
    }

    @Override
    public List<Finding> findings(Writing plan) {
        var titles = plan.lines().stream()
                .filter(line -> line.zone() == Zone.BODY || line.zone() == Zone.ANNEX)
                .flatMap(line -> titles(line).stream())
                .toList();
        var findings = new ArrayList<Finding>();
        other(titles.stream().filter(Title::hasSign).toList(), Title::startsLarge, "plancheck.text.part_small_letter", findings);
        other(titles, Title::hasSign, "plancheck.text.part_without_colon", findings);
        other(titles, Title::hasPlainKind, "plancheck.text.part_capital", findings);
        return findings;
    }

    private static List<Title> titles(Line line) {
        var titles = new ArrayList<Title>();
        for (var cell : line.row() ? List.of(line.cells()) : List.of(Heading.takenIn(line).map(Line::bare).orElse(line.text()))) {
            var heading = HEADING.matcher(cell);
            if (cell.length() > LONGEST || !heading.matches() || Component.titled(heading.group("name")).isEmpty()) continue;
            var quote = cell.substring(heading.start("kind"));
            titles.add(new Title(line.place(quote), heading.group("kind"), heading.group("sign"), heading.group("name")));
        }
        return titles;
    }

    private static void other(List<Title> titles, Predicate<Title> custom, String said, List<Finding> findings) {
        var usual = titles.stream().filter(custom).count();
        var places = titles.stream().filter(custom.negate()).map(Title::place).toList();
        if (places.isEmpty() || usual < LEAST || usual <= places.size()) return;
        findings.add(Found.wording(
                FindingKind.NAMING, places.getFirst(), places.getFirst().quote(), "",
                Said.of(said, places.getFirst().quote(), String.valueOf(places.size())), Found.rest(places)));
    }
}
