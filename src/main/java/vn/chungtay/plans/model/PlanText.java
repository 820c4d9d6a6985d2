package vn.chungtay.plans.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The text of a version, part by part; a line has as many cells as its part says. */
public record PlanText(Map<TextPart, List<List<String>>> parts) {

    public PlanText {
        var copy = new EnumMap<TextPart, List<List<String>>>(TextPart.class);
        parts.forEach((part, lines) -> copy.put(part, lines.stream().map(it -> checked(part, it)).toList()));
        parts = copy;
    }

    private static List<String> checked(TextPart part, List<String> cells) {
        if (cells.size() != part.cells().size())
            throw new IllegalArgumentException(part + " has " + part.cells().size() + " cells, not " + cells.size());
        return List.copyOf(cells);
    }

    public static PlanText empty() {
        return new PlanText(Map.of());
    }

    public List<List<String>> lines(TextPart part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The same text with other lines in this part. */
    public PlanText with(TextPart part, List<List<String>> lines) {
        var all = new EnumMap<TextPart, List<List<String>>>(TextPart.class);
        all.putAll(parts);
        all.put(part, lines);
        return new PlanText(all);
    }
}
