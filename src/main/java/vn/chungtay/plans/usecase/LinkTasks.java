package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.TakenUp;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.TaskLinkStore;
import vn.chungtay.plans.store.TaskStore;
import vn.chungtay.platform.NotFound;

/** Says what a task belongs to: the task of the period that it takes up (ROL-28), and the activity it is a step of. */
@Component
public class LinkTasks {

    private final Access access;
    private final TaskRights rights;
    private final Geography geography;
    private final Audit audit;
    private final PlanStore plans;
    private final PartStore parts;
    private final TaskStore tasks;
    private final TaskLinkStore links;
    private final Clock clock;

    LinkTasks(
            Access access,
            TaskRights rights,
            Geography geography,
            Audit audit,
            PlanStore plans,
            PartStore parts,
            TaskStore tasks,
            TaskLinkStore links,
            Clock clock) {
        this.access = access;
        this.rights = rights;
        this.geography = geography;
        this.audit = audit;
        this.plans = plans;
        this.parts = parts;
        this.tasks = tasks;
        this.links = links;
        this.clock = clock;
    }

    /**
     * What a task belongs to and could belong to.
     *
     * @param takesUp the task of the period; absent if none
     * @param takenUpBy for a task of a period, the tasks of years that take it up
     * @param step the activity that it is a step of; absent if none, or if the plan has it no more
     * @param periodTasks open tasks of the plans of periods of this unit; none for a task of such a plan
     * @param activities of the newest version
     */
    public record Links(
            Optional<YearTask> takesUp,
            List<YearTask> takenUpBy,
            Optional<Activity> step,
            List<YearTask> periodTasks,
            List<Activity> activities) {

        public boolean none() {
            return takesUp.isEmpty() && takenUpBy.isEmpty() && step.isEmpty();
        }

        public boolean choice() {
            return !periodTasks.isEmpty() || !activities.isEmpty();
        }
    }

    /** @param rows in the order of their last day */
    public record Period(Plan plan, String title, List<TakenUp> rows) {

        public long idle() {
            return rows.stream().filter(TakenUp::idle).count();
        }
    }

    @Transactional(readOnly = true)
    public Links of(PlanId id, TaskId task) {
        var found = found(id, task);
        var plan = plans.find(id).orElseThrow();
        rights.requireLook(plan.unit(), found.terms());
        var activities = activities(plan);
        var step = links.activity(task);
        return new Links(
                links.periodTask(task).flatMap(tasks::find),
                tasks.of(links.takenUp(id).getOrDefault(task, List.of())),
                activities.stream().filter(it -> step.equals(Optional.of(it.id()))).findFirst(),
                periodTasks(plan),
                activities);
    }

    private List<Activity> activities(Plan plan) {
        return parts.of(plans.versions(plan.id()).getLast().id()).stream()
                .flatMap(it -> it.activities().stream())
                .toList();
    }

    /** Of the unit itself and of those it came from, open ones only. */
    private List<YearTask> periodTasks(Plan plan) {
        if (plan.years().isPeriod()) return List.of();
        var units = Stream.concat(Stream.of(plan.unit()), geography.predecessors(plan.unit()).stream().map(Unit::id))
                .toList();
        return links.periods(units, plan.years().from()).stream()
                .flatMap(it -> tasks.of(it).stream())
                .filter(it -> it.progress().status().open())
                .toList();
    }

    /**
     * Sets both at once.
     *
     * @param periodTask that it takes up; absent for none
     * @param activity that it is a step of; absent for none
     */
    @Transactional
    public YearOutcome link(PlanId id, TaskId task, @Nullable TaskId periodTask, @Nullable ActivityId activity) {
        found(id, task);
        var plan = plans.find(id).orElseThrow();
        var by = rights.requireTerms(plan.unit());
        if (periodTask != null && !offered(plan, task, periodTask)) return new YearOutcome.Refused("plans.refusal.task.period_task");
        if (activity != null && activities(plan).stream().noneMatch(it -> it.id().equals(activity)))
            return new YearOutcome.Refused("plans.refusal.task.activity");
        var before = values(links.periodTask(task), links.activity(task));
        if (periodTask == null) links.letGo(task);
        else links.takeUp(task, periodTask, by, clock.instant());
        if (activity == null) links.standAlone(task);
        else links.belong(task, activity, by, clock.instant());
        audit.changed(
                PlansAction.WRITE.code(), task, before,
                values(Optional.ofNullable(periodTask), Optional.ofNullable(activity)));
        return new YearOutcome.Kept(task.value());
    }

    private static Map<String, String> values(Optional<TaskId> periodTask, Optional<ActivityId> activity) {
        return Map.of(
                "period_task", periodTask.map(it -> it.value().toString()).orElse(""),
                "activity", activity.map(it -> it.value().toString()).orElse(""));
    }

    /** What it took up already stays allowed, also when it was closed since. */
    private boolean offered(Plan plan, TaskId task, TaskId periodTask) {
        return periodTasks(plan).stream().anyMatch(it -> it.id().equals(periodTask))
                || links.periodTask(task).equals(Optional.of(periodTask));
    }

    /** The tasks of the plan of a period, each with those of single years that take it up. */
    @Transactional(readOnly = true)
    public Period period(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var takenUp = links.takenUp(id);
        var byId = tasks.of(takenUp.values().stream().flatMap(List::stream).toList()).stream()
                .collect(Collectors.toMap(YearTask::id, it -> it));
        var rows = tasks.of(id).stream()
                .map(it -> new TakenUp(it, takenUp.getOrDefault(it.id(), List.of()).stream().map(byId::get).toList()))
                .toList();
        return new Period(plan, plans.versions(id).getLast().head().title(), rows);
    }

    private YearTask found(PlanId plan, TaskId task) {
        return tasks.find(task).filter(it -> it.plan().equals(plan)).orElseThrow(() -> new NotFound("task"));
    }
}
