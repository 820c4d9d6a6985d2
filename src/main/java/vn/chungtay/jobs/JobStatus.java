package vn.chungtay.jobs;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of work goes.
 *
 * @param total steps in all, 0 while unknown
 * @param failure the operator's text of the last failure, absent if there was none
 */
public record JobStatus(
        JobId id,
        String kind,
        State state,
        long done,
        long total,
        int attempts,
        Instant plannedAt,
        @Nullable String failure) {

    /** The life of a piece of work. */
    public enum State {
        PLANNED,
        RUNNING,
        DONE,
        FAILED,
        GIVEN_UP
    }

    public Optional<String> failureText() {
        return Optional.ofNullable(failure);
    }

    /** Whether somebody who waits should go on waiting. */
    public boolean isUnderWay() {
        return state == State.PLANNED || state == State.RUNNING;
    }
}
