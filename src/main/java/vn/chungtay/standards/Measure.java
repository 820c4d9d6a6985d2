package vn.chungtay.standards;

import java.util.Map;
import java.util.Set;

/**
 * The threshold of an indicator, as records are measured by it: numbers by name, such as the least floor area per
 * head, and the recorded answers that count as not lacking, such as the clean sources of water. It comes from the
 * dated file, so that it changes with the standard and nowhere else.
 */
public record Measure(Map<String, Long> limits, Set<String> accepted) {

    public static final Measure NONE = new Measure(Map.of(), Set.of());

    public Measure {
        limits = Map.copyOf(limits);
        accepted = Set.copyOf(accepted);
    }

    /** A limit that the file does not give is a mistake in the file, never a zero. */
    public long limit(String name) {
        var limit = limits.get(name);
        if (limit == null) throw new IllegalStateException("no limit " + name + " in " + limits.keySet());
        return limit;
    }

    public boolean accepts(Enum<?> answer) {
        return accepted.contains(answer.name());
    }
}
