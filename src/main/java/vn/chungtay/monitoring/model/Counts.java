package vn.chungtay.monitoring.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was counted of a unit in a round, by measure. What nobody was counted for is missing, and is zero. */
public record Counts(Map<String, Tally> byMeasure) {

    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        byMeasure = Map.copyOf(byMeasure);
    }

    public Tally of(String measure) {
        return byMeasure.getOrDefault(measure, Tally.NONE);
    }

    public Counts plus(Counts other) {
        var sum = new HashMap<>(byMeasure);
        other.byMeasure.forEach((measure, tally) -> sum.merge(measure, tally, Tally::plus));
        return new Counts(sum);
    }

    /** The ends of all measures that begin so, in order: ethnic groups have columns only where somebody is of them. */
    public List<String> endsOf(String prefix) {
        return byMeasure.keySet().stream()
                .filter(it -> it.startsWith(prefix))
                .map(it -> it.substring(prefix.length()))
                .sorted()
                .toList();
    }
}
