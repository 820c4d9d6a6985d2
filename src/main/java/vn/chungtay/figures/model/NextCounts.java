package vn.chungtay.figures.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.OpenReason;

/**
 * How many households of a place are in which class now and would be in which under the next standard. Counts of parts
 * add up to those of the whole.
 */
public record NextCounts(List<Line> lines) {

    /** The classes of today, as rows of the table. */
    public static final List<String> NOW = List.of("POOR", "NEAR_POOR", "AVERAGE_STANDARD", "NOT_POOR", "UNCLASSIFIED");

    public NextCounts {
        lines = List.copyOf(lines);
    }

    /** Households that are alike in all of this. */
    public record Line(String classNow, NextClass then, Set<OpenReason> reasons, int households, int persons) {

        public Line {
            reasons = Set.copyOf(reasons);
        }
    }

    public int households() {
        return sum(lines);
    }

    public int persons() {
        return lines.stream().mapToInt(Line::persons).sum();
    }

    public int now(String classNow) {
        return sum(lines.stream().filter(it -> it.classNow().equals(classNow)).toList());
    }

    public int then(NextClass then) {
        return sum(lines.stream().filter(it -> it.then() == then).toList());
    }

    public int from(String classNow, NextClass then) {
        return sum(lines.stream().filter(it -> it.classNow().equals(classNow) && it.then() == then).toList());
    }

    /** Households of which the class cannot be said. */
    public int undecided() {
        return sum(lines.stream().filter(it -> !it.then().decided()).toList());
    }

    /** Households whose class is decided and another one than today. */
    public int changing() {
        return sum(lines.stream()
                .filter(it -> it.then().decided() && !it.then().name().equals(it.classNow()))
                .toList());
    }

    /** For lack of what it cannot be said; a household may lack several things, so these do not add up. */
    public Map<OpenReason, Integer> reasons() {
        var found = new EnumMap<OpenReason, Integer>(OpenReason.class);
        lines.forEach(line -> line.reasons().forEach(it -> found.merge(it, line.households(), Integer::sum)));
        return found;
    }

    private static int sum(Collection<Line> lines) {
        return lines.stream().mapToInt(Line::households).sum();
    }
}
