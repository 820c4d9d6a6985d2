package vn.chungtay.staff;

import java.time.LocalDate;
import vn.chungtay.geography.UnitId;

/** How many of the staff of a place were trained. Whoever is signed in there may ask. */
public interface StaffFigures {

    /**
     * Of a unit with everything below it.
     *
     * @param day of the register; of courses count those that ended in its year and not after it
     */
    StaffCounts on(UnitId place, LocalDate day);
}
