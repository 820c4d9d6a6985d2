package vn.chungtay.monitoring.model;

import java.time.LocalDate;

/**
 * By when a report is to be there.
 *
 * @param day the last day, included
 * @param basis where the day comes from
 * @param verified whether somebody compared it with the official text; a unit's own day needs no comparison
 */
public record Due(LocalDate day, String basis, boolean verified) {

    /** Days after the last one; 0 while it is not past. */
    public long late(LocalDate on) {
        return Math.max(0, on.toEpochDay() - day.toEpochDay());
    }
}
