package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/** The measures of a plan: what its section "giải pháp" says line by line (PLN-11). */
public final class Measures {

    private static final String SECTION = "giai phap";
    private static final Pattern ITEM = Pattern.compile("\\d+\\.\\s+(?<words>.+)");
    private static final Pattern MARK = Pattern.compile("^(?:\\d+(?:\\.\\d+)*\\.|[a-zđ]\\)|[-+–])\\s*");

    private Measures() {}

    /**
     * Numbered items are the measures, and what stands below each belongs to it; without numbers every line is one. A
     * plan may have an item "Giải pháp" in a section of something else, whose lines below are the measures then. Empty if
     * the plan has neither, or nothing in it.
     */
    public static List<String> of(PlanText text) {
        var sections = text.lines(TextPart.SECTION);
        return sections.stream()
                .map(it -> below(lines(it.getLast())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> sections.stream()
                        .filter(it -> Vietnamese.fold(it.getFirst()).contains(SECTION))
                        .findFirst()
                        .map(it -> measures(lines(it.getLast())))
                        .orElse(List.of()));
    }

    /** The lines below an item that is called so, up to the next item. */
    private static Optional<List<String>> below(List<String> lines) {
        var found = new ArrayList<String>();
        var inside = false;
        for (var line : lines) {
            var item = ITEM.matcher(line);
            if (item.matches()) {
                if (!found.isEmpty()) break;
                inside = Vietnamese.fold(item.group("words")).matches("(?:cac )?" + SECTION + ".*");
            } else if (inside) {
                found.add(line);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(measures(found));
    }

    private static List<String> measures(List<String> lines) {
        var items = lines.stream().map(ITEM::matcher).filter(it -> it.matches()).map(it -> it.group("words")).toList();
        return items.isEmpty() ? lines.stream().map(it -> MARK.matcher(it).replaceFirst("")).toList() : items;
    }

    private static List<String> lines(String body) {
        return body.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}
