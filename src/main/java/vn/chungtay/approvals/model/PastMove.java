package vn.chungtay.approvals.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.identity.UserId;

/**
 * A move that happened.
 *
 * @param seq from 1
 * @param step at which the dossier was
 * @param next the step at which it waits since; absent when it has arrived
 * @param due until when that step is to be done
 */
public record PastMove(
        int seq,
        int step,
        Word word,
        @Nullable Integer next,
        @Nullable LocalDate due,
        String note,
        UserId by,
        Instant at) {

    /** What happened. */
    public enum Word {
        DONE,
        RETURNED,
        WITHDRAWN
    }
}
