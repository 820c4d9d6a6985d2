package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.store.TaskLinkStore;
import vn.chungtay.plans.store.TaskStore;

/** The tasks by which activities are carried out; whoever asks has been asked whether they may look. */
@Component
class StepsOfActivities {

    private final TaskStore tasks;
    private final TaskLinkStore links;
    private final Clock clock;

    StepsOfActivities(TaskStore tasks, TaskLinkStore links, Clock clock) {
        this.tasks = tasks;
        this.links = links;
        this.clock = clock;
    }

    List<FollowActivities.Step> of(PlanId plan, ActivityId activity) {
        return tasks.of(links.steps(plan).getOrDefault(activity, List.of())).stream()
                .map(it -> new FollowActivities.Step(it, it.lateOn(LocalDate.now(clock))))
                .toList();
    }

    /** How many tasks are late, for each activity that has any. */
    Map<ActivityId, Long> late(PlanId plan) {
        Map<TaskId, YearTask> all = tasks.of(plan).stream().collect(Collectors.toMap(YearTask::id, Function.identity()));
        var late = new HashMap<ActivityId, Long>();
        links.steps(plan).forEach((activity, steps) -> {
            var count = steps.stream().map(all::get).filter(it -> it.lateOn(LocalDate.now(clock))).count();
            if (count > 0) late.put(activity, count);
        });
        return late;
    }
}
