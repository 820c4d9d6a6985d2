package vn.chungtay.figures.model;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.geography.Unit;

/**
 * The units below a unit on two days, and the unit itself as the total. Both days stand on the boundaries of the later
 * one, so that a place is compared with itself.
 */
public record PovertyChange(Unit unit, LocalDate start, LocalDate end, Group group, List<Row> rows, Shift total) {

    public PovertyChange {
        rows = List.copyOf(rows);
    }

    /** One unit. */
    public record Row(Unit unit, Shift shift) {}
}
