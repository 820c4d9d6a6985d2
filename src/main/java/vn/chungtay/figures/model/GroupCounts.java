package vn.chungtay.figures.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Percentage;

/**
 * The households of one ethnic group in a place on a day (HHD-17).
 *
 * @param code of the group of the head; empty where it is not known
 * @param name absent where it is not known
 */
public record GroupCounts(String code, @Nullable String name, boolean minority, int households, int poor, int nearPoor) {

    public Optional<Percentage> poorRate() {
        return Percentage.of(poor, households);
    }

    public Optional<Percentage> nearPoorRate() {
        return Percentage.of(nearPoor, households);
    }
}
