package vn.chungtay.fieldwork.model;

import java.time.Instant;
import vn.chungtay.geography.UnitId;

/**
 * A conflict as it waits for a person, or waited.
 *
 * @param unit where the household lay when it arose
 */
public record ConflictCard(
        ConflictId id, LineId line, Visited about, UnitId unit, Conflict conflict, Instant risenAt, boolean ended) {

    /** Whose answer stays. */
    public enum Choice {
        OFFICE,
        DEVICE
    }
}
