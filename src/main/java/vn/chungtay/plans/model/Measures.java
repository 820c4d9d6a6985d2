package vn.chungtay.plans.model;

import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/** The measures of a plan: what its section "giải pháp" says line by line (PLN-11). */
public final class Measures {

    private static final String SECTION = "giai phap";
    private static final Pattern ITEM = Pattern.compile("\\d+\\.\\s+(?<words>.+)");
    private static final Pattern MARK = Pattern.compile("^(?:\\d+(?:\\.\\d+)*\\.|[a-zđ]\\)|[-+–])\\s*");

    private Measures() {}

    /**
     * Numbered items are the measures, and what stands below each belongs to it; without numbers every line is one.
     * Empty if the plan has no such section, or nothing in it.
     */
    public static List<String> of(PlanText text) {
        var lines = text.lines(TextPart.SECTION).stream()
                .filter(it -> Vietnamese.fold(it.getFirst()).contains(SECTION))
                .flatMap(it -> it.get(1).lines())
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        var items = lines.stream().map(ITEM::matcher).filter(it -> it.matches()).map(it -> it.group("words")).toList();
        return items.isEmpty() ? lines.stream().map(it -> MARK.matcher(it).replaceFirst("")).toList() : items;
    }
}
