package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.TaskProgress;
import vn.chungtay.plans.model.TaskStatus;
import vn.chungtay.plans.model.TaskTerms;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.store.MeetingStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.TaskStore;
import vn.chungtay.plans.store.TaskStore.NewChange;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.PromisedTarget;

/** Sets tasks of the year, tells how far they are, and takes a slip back (PLN-10). */
@Component
public class KeepTasks {

    private final TaskRights rights;
    private final Geography geography;
    private final Audit audit;
    private final PlanStore plans;
    private final TaskStore tasks;
    private final MeetingStore meetings;
    private final PlanTargets targets;
    private final Clock clock;

    KeepTasks(
            TaskRights rights,
            Geography geography,
            Audit audit,
            PlanStore plans,
            TaskStore tasks,
            MeetingStore meetings,
            PlanTargets targets,
            Clock clock) {
        this.rights = rights;
        this.geography = geography;
        this.audit = audit;
        this.plans = plans;
        this.tasks = tasks;
        this.meetings = meetings;
        this.targets = targets;
        this.clock = clock;
    }

    /** @param origin a conclusion must be one of a meeting about this plan */
    @Transactional
    public YearOutcome add(PlanId id, TaskTerms terms, TaskOrigin origin) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = rights.requireTerms(plan.unit());
        var refusal = refusal(plan, terms);
        if (refusal.isPresent()) return new YearOutcome.Refused(refusal.get());
        var task = TaskId.next();
        tasks.add(task, id, known(id, origin), change(terms, TaskProgress.NOT_BEGUN, "", 0, by));
        audit.changed(PlansAction.WRITE.code(), task, Map.of(), told(terms, TaskProgress.NOT_BEGUN));
        return new YearOutcome.Kept(task.value());
    }

    /** A conclusion is told in the words of its meeting. */
    private TaskOrigin known(PlanId plan, TaskOrigin origin) {
        var conclusion = origin.conclusion();
        if (conclusion == null) return origin;
        return meetings.concluded(plan, conclusion)
                .map(it -> TaskOrigin.conclusion(conclusion, it))
                .orElseThrow(() -> new NotFound("conclusion of a meeting about this plan"));
    }

    private Optional<String> refusal(Plan plan, TaskTerms terms) {
        return terms.refusal(plan.years())
                .or(() -> carriesOut(plan, terms) ? Optional.empty() : Optional.of("plans.refusal.task.unit"))
                .or(() -> servesOwn(plan, terms) ? Optional.empty() : Optional.of("plans.refusal.task.target"));
    }

    /** The unit of the plan or one that is below it today. */
    private boolean carriesOut(Plan plan, TaskTerms terms) {
        if (terms.unit().equals(plan.unit())) return true;
        return geography.pathUp(terms.unit(), LocalDate.now(clock)).stream().anyMatch(it -> it.id().equals(plan.unit()));
    }

    private boolean servesOwn(Plan plan, TaskTerms terms) {
        if (terms.targets().isEmpty()) return true;
        return targets.find(plan.unit(), plan.years().to())
                .map(it -> targets.promised(it).stream().map(PromisedTarget::id).toList().containsAll(terms.targets()))
                .orElse(false);
    }

    /**
     * Other terms for a task.
     *
     * @param seen number of the change that the caller saw
     * @param note why; needed where the last day moves
     */
    @Transactional
    public YearOutcome change(TaskId id, int seen, TaskTerms terms, String note) {
        var task = found(id);
        var plan = plans.find(task.plan()).orElseThrow();
        var by = rights.requireTerms(plan.unit());
        var refusal = refusal(plan, terms);
        if (refusal.isPresent()) return new YearOutcome.Refused(refusal.get());
        if (note.isBlank() && !terms.ends().equals(task.terms().ends()))
            return new YearOutcome.Refused("plans.refusal.task.why_other_end");
        return write(task, seen, change(terms, task.progress(), note, 0, by));
    }

    /**
     * How far a task is.
     *
     * @param note why; needed where it is dropped, or open again after its end
     */
    @Transactional
    public YearOutcome report(TaskId id, int seen, TaskProgress progress, String note) {
        var task = found(id);
        var plan = plans.find(task.plan()).orElseThrow();
        var by = rights.requireProgress(plan.unit(), task.terms());
        var refusal = progress.refusal(LocalDate.now(clock));
        if (refusal.isPresent()) return new YearOutcome.Refused(refusal.get());
        var again = progress.status().open() && !task.progress().status().open();
        if (note.isBlank() && (again || progress.status() == TaskStatus.DROPPED))
            return new YearOutcome.Refused("plans.refusal.task.why_dropped");
        return write(task, seen, change(task.terms(), progress, note, 0, by));
    }

    /** Makes it again what it was before its newest change; both stay in its history. */
    @Transactional
    public YearOutcome undo(TaskId id, int seen) {
        var task = found(id);
        var plan = plans.find(task.plan()).orElseThrow();
        var by = rights.requireProgress(plan.unit(), task.terms());
        if (task.change() == 1) return new YearOutcome.Refused("plans.refusal.task.nothing_to_undo");
        if (task.change() != seen) throw new Stale("task");
        var before = tasks.changes(id).get(1);
        if (!before.terms().equals(task.terms())) rights.requireTerms(plan.unit());
        return write(task, seen, change(before.terms(), before.progress(), "", seen, by));
    }

    private YearTask found(TaskId id) {
        return tasks.find(id).orElseThrow(() -> new NotFound("task"));
    }

    private NewChange change(TaskTerms terms, TaskProgress progress, String note, int undoes, UserId by) {
        return new NewChange(terms, progress, note.strip(), undoes, by, clock.instant());
    }

    private YearOutcome write(YearTask task, int seen, NewChange change) {
        if (!tasks.change(task.id(), seen, change)) throw new Stale("task");
        audit.changed(
                PlansAction.WRITE.code(),
                task.id(),
                told(task.terms(), task.progress()),
                told(change.terms(), change.progress()));
        return new YearOutcome.Kept(task.id().value());
    }

    private static Map<String, Object> told(TaskTerms terms, TaskProgress progress) {
        return Map.of(
                "ends", terms.ends(), "organisation", terms.organisation(), "status", progress.status().name(),
                "obstacle", progress.obstacle());
    }
}
