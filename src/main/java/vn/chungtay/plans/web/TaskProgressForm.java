package vn.chungtay.plans.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.plans.model.TaskProgress;
import vn.chungtay.plans.model.TaskStatus;

/** How far a task is, as it is typed. */
record TaskProgressForm(
        int change,
        @Nullable String status,
        @Nullable String finishedOn,
        @Nullable String obstacle,
        @Nullable String note) {

    static TaskProgressForm of(int change, TaskProgress progress) {
        var day = progress.finishedOn();
        return new TaskProgressForm(
                change, progress.status().name(), day == null ? "" : day.toString(), progress.obstacle(), "");
    }

    void check(Errors errors) {
        if (!HeadForm.text(finishedOn).isEmpty() && HeadForm.day(finishedOn).isEmpty())
            errors.reject("plans.refusal.task.finished_on");
    }

    TaskProgress toProgress() {
        var chosen = Arrays.stream(TaskStatus.values())
                .filter(it -> it.name().equals(status))
                .findFirst()
                .orElse(TaskStatus.PLANNED);
        return new TaskProgress(chosen, HeadForm.day(finishedOn).orElse(null), HeadForm.text(obstacle));
    }

    String why() {
        return HeadForm.text(note);
    }
}
