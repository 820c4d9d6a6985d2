package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody says a task is.
 *
 * @param finishedOn the day on which it was done; absent unless it is done
 * @param obstacle what is in the way; empty if nothing is
 */
public record TaskProgress(TaskStatus status, @Nullable LocalDate finishedOn, String obstacle) {

    public static final TaskProgress NOT_BEGUN = new TaskProgress(TaskStatus.PLANNED, null, "");

    public Optional<String> refusal(LocalDate today) {
        if ((status == TaskStatus.DONE) != (finishedOn != null)) return Optional.of("plans.refusal.task.finished_on");
        return finishedOn != null && finishedOn.isAfter(today)
                ? Optional.of("plans.refusal.task.finished_in_future")
                : Optional.empty();
    }
}
