package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * A project under the number of another: "Dự án 6: Hỗ trợ nhà ở" where housing is Dự án 5 of the programme. Said only in a
 * plan that numbers most projects as the programme does; one with numbers of its own is left alone.
 */
final class PartNumbers implements TextRule {

    private static final Pattern TITLE = Pattern.compile("^(?:\\d[\\d.]*[.)]?\\s+|[-+]\\s+)?Dự án (?:số )?(\\d+)\\s*[:.]\\s*(\\p{L}.*)$");
    private static final int LONGEST = 160;
    private static final int LEAST = 3;

    private record Numbered(String printed, String official, Place place) {}

    @Override
    public List<Finding> findings(Writing plan) {
        var all = new ArrayList<Numbered>();
        for (var line : plan.lines())
            for (var cell : line.row() ? line.cells() : new String[] {line.text()}) numbered(line, cell).ifPresent(all::add);
        var right = all.stream().filter(it -> it.printed.equals(it.official)).map(Numbered::official).distinct().count();
        Map<String, Numbered> wrong = new LinkedHashMap<>();
        all.stream().filter(it -> !it.printed.equals(it.official)).forEach(it -> wrong.putIfAbsent(it.printed + it.official, it));
        if (right < LEAST || wrong.size() >= right) return List.of();
        return wrong.values().stream()
                .map(it -> Found.gap(
                        FindingKind.NAMING, it.place, it.place.quote(), "Dự án " + it.official,
                        Said.of("plancheck.text.part_number", it.place.quote(), "Dự án " + it.official), List.of()))
                .toList();
    }

    private static Optional<Numbered> numbered(Line line, String cell) {
        var title = TITLE.matcher(cell);
        if (cell.length() > LONGEST || !title.matches()) return Optional.empty();
        return Component.titled(title.group(2))
                .filter(it -> it.isCalled(title.group(2)))
                .filter(it -> !it.code().contains("."))
                .map(it -> new Numbered(title.group(1), it.code().replace("DA", ""), line.place(cell)));
    }
}
