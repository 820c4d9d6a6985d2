package vn.chungtay.monitoring.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.Unit;

/**
 * What a unit below owes for a round.
 *
 * @param due absent where nobody has said a day, so that nothing can be late
 * @param sent its newest version; absent if it has sent none
 */
public record OwedReport(Unit unit, @Nullable Due due, @Nullable SentReport sent) {

    /** Where it stands; a report that was sent back is owed again. */
    public enum State {
        NOT_SENT,
        WAITING,
        RETURNED,
        ACCEPTED
    }

    public State state() {
        if (sent == null) return State.NOT_SENT;
        return switch (sent.state()) {
            case WAITING -> State.WAITING;
            case RETURNED -> State.RETURNED;
            case ACCEPTED -> State.ACCEPTED;
        };
    }

    /** Whether somebody waits for the unit to send. */
    public boolean isOwed() {
        return state() == State.NOT_SENT || state() == State.RETURNED;
    }

    /**
     * Days after the last one: until today while it is owed, until it was sent otherwise (REP-10).
     *
     * @param sentOn the day in Vietnam on which the newest version was sent; ignored while it is owed
     */
    public long daysLate(LocalDate today, @Nullable LocalDate sentOn) {
        if (due == null) return 0;
        return due.late(isOwed() || sentOn == null ? today : sentOn);
    }
}
