package vn.chungtay.figures.model;

import java.util.Map;
import vn.chungtay.standards.PovertyClass;

/**
 * How the number of households of a class in a place came from one day to another (HHD-15). Start and end are the
 * published figures; the movements are counted household by household from the records, so they can disagree.
 */
public record Balance(PovertyClass povertyClass, int start, Map<Movement, Integer> movements, int end) {

    public Balance {
        movements = Map.copyOf(movements);
    }

    public int of(Movement movement) {
        return movements.getOrDefault(movement, 0);
    }

    /** Start and all movements, less the end; anything but 0 is a fault in the figures. */
    public int difference() {
        return start
                + movements.entrySet().stream()
                        .mapToInt(it -> it.getKey().sign() * it.getValue())
                        .sum()
                - end;
    }
}
