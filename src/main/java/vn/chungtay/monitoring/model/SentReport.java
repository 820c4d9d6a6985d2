package vn.chungtay.monitoring.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.ReportId;
import vn.chungtay.monitoring.Round;

/**
 * A report as it was sent up.
 *
 * @param version 1 for the first of the round; later ones state a reason
 * @param due the last day for it when it was sent, absent if nobody had said one
 * @param hash of all the rows it rests on
 * @param answer what the level above said; absent while it has said nothing
 */
public record SentReport(
        ReportId id,
        UnitId unit,
        UnitId receiver,
        Round round,
        int version,
        @Nullable String reason,
        @Nullable LocalDate due,
        String hash,
        Instant sentAt,
        @Nullable String sentBy,
        @Nullable Answer answer) {

    /** @param reason why it was sent back; absent if it was taken in */
    public record Answer(boolean accepted, @Nullable String reason, Instant at, @Nullable String by) {}

    /** Where a report stands. */
    public enum State {
        WAITING,
        ACCEPTED,
        RETURNED
    }

    public State state() {
        if (answer == null) return State.WAITING;
        return answer.accepted() ? State.ACCEPTED : State.RETURNED;
    }
}
