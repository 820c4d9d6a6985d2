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
 * Projects and sub-projects under other names than the catalogue has, in headings and in tables. A name that Decision
 * 90/QĐ-TTg or usage gives as well is an alias; one that nobody knows is not judged, because it may be another project.
 */
final class PartNames implements TextRule {

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[-+*•]\\s*|\\d[\\d.]*[.)]?\\s+|[a-zđ][).]\\s*)?(?iu:(?:tiểu )?dự án)\\s*\\d+\\s*(?:[:.\\-–]\\s*|\\s)(\\p{L}[^:;\\t]*)$");
    private static final Pattern IN_TABLE = Pattern.compile("^(?iu:(?:tiểu )?dự án(?:\\s*\\d+\\s*[:.\\-–]?)?)\\s+(\\p{L}.*)$");
    private static final Pattern AMOUNT = Pattern.compile("\\d");
    private static final int LONGEST = 160;

    @Override
    public List<Finding> findings(Writing plan) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        Map<String, Component> components = new LinkedHashMap<>();
        for (var line : plan.lines()) {
            var name = name(line);
            var component = name.flatMap(Component::titled);
            if (component.isEmpty() || component.get().isCalled(name.get()) || !component.get().isLike(name.get())) continue;
            places.computeIfAbsent(name.get(), _ -> new ArrayList<>()).add(line.place(name.get()));
            components.put(name.get(), component.get());
        }
        return places.entrySet().stream().map(it -> finding(it.getKey(), components.get(it.getKey()), it.getValue())).toList();
    }

    private static Optional<String> name(Line line) {
        if (line.zone() == Zone.HEAD || line.zone() == Zone.DECISION || line.zone() == Zone.CLOSING) return Optional.empty();
        if (line.row()) return inTable(line);
        var text = Heading.takenIn(line).map(Line::bare).orElse(line.text());
        var heading = NUMBERED.matcher(text);
        return text.length() <= LONGEST && heading.matches() ? title(heading.group(1)) : Optional.empty();
    }

    private static Optional<String> inTable(Line line) {
        for (var cell : line.cells()) {
            var named = IN_TABLE.matcher(cell);
            if (named.matches()) return cell.length() <= LONGEST ? title(named.group(1)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> title(String name) {
        var title = name.replaceFirst("[\\s.,*]+$", "");
        return AMOUNT.matcher(title).find() ? Optional.empty() : Optional.of(title);
    }

    private static Finding finding(String name, Component component, List<Place> places) {
        return Found.wording(
                FindingKind.NAMING, places.getFirst(), name, component.name(),
                Said.of("plancheck.text.part_name", name, component.name()), Found.rest(places));
    }
}
