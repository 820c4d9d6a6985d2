package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.TaskChange;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.TaskStatus;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.TaskList;
import vn.chungtay.plans.store.TaskList.Which;
import vn.chungtay.plans.store.TaskStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.PromisedTarget;

/** Tasks to look at: those of a plan, one with its history, and what is open, late or stuck in a unit or below it. */
@Component
public class ReadTasks {

    private final Access access;
    private final TaskRights rights;
    private final Geography geography;
    private final PlanStore plans;
    private final TaskStore tasks;
    private final TaskList list;
    private final PlanTargets targets;
    private final Clock clock;

    ReadTasks(
            Access access,
            TaskRights rights,
            Geography geography,
            PlanStore plans,
            TaskStore tasks,
            TaskList list,
            PlanTargets targets,
            Clock clock) {
        this.access = access;
        this.rights = rights;
        this.geography = geography;
        this.plans = plans;
        this.tasks = tasks;
        this.list = list;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * @param place name of the unit that carries it out
     * @param late whether it is open after its last day
     * @param days whole days after its last day, also of what was done too late
     */
    public record Row(YearTask task, String place, boolean late, long days) {}

    /** @param mayWrite whether the caller sets tasks here */
    public record OfPlan(Plan plan, Unit unit, List<Row> rows, boolean mayWrite) {

        public long late() {
            return rows.stream().filter(Row::late).count();
        }

        public long done() {
            return rows.stream().filter(it -> it.task().progress().status() == TaskStatus.DONE).count();
        }
    }

    /** Where a task can be given to, and which targets it can serve; nothing for whoever only carries it out. */
    public record Choices(List<Unit> units, List<PromisedTarget> targets) {}

    /** @param changes the newest first */
    public record One(
            Plan plan, Unit unit, Row row, List<TaskChange> changes, Choices choices, boolean mayChange, boolean mayReport) {}

    /** @param own what the unit has to do itself or stands in its plan */
    public record Counts(UnitId unit, TaskList.Count own, TaskList.Count below) {}

    /** @param planPlace name of the unit whose plan it stands in */
    public record DeskRow(Row row, String planPlace, String years) {}

    public record Desk(Unit unit, List<DeskRow> rows) {}

    /** @param words in the task, its organisation or person, with or without marks */
    @Transactional(readOnly = true)
    public OfPlan of(PlanId id, String words) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var folded = Vietnamese.fold(words);
        var found = tasks.of(id).stream().filter(it -> holds(it, folded)).toList();
        var places = places(found.stream().map(it -> it.terms().unit()));
        var rows = found.stream().map(it -> row(it, places)).toList();
        return new OfPlan(plan, unitOf(plan), rows, rights.mayTerms(plan.unit()));
    }

    private static boolean holds(YearTask task, String folded) {
        var terms = task.terms();
        return Vietnamese.fold(terms.title() + " " + terms.organisation() + " " + terms.person()).contains(folded);
    }

    @Transactional(readOnly = true)
    public One one(PlanId id, TaskId task) {
        var found = tasks.find(task).filter(it -> it.plan().equals(id)).orElseThrow(() -> new NotFound("task"));
        var plan = plans.find(id).orElseThrow();
        rights.requireLook(plan.unit(), found.terms());
        return new One(
                plan,
                unitOf(plan),
                row(found, places(Stream.of(found.terms().unit()))),
                tasks.changes(task),
                access.may(PlansAction.VIEW_DRAFT, plan.unit()) ? choices(plan) : new Choices(List.of(), List.of()),
                rights.mayTerms(plan.unit()),
                rights.mayProgress(plan.unit(), found.terms()));
    }

    @Transactional(readOnly = true)
    public Choices choices(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        return choices(plan);
    }

    private Choices choices(Plan plan) {
        var unit = unitOf(plan);
        var units = Stream.concat(Stream.of(unit), geography.children(unit.id(), unit.asOf()).stream()).toList();
        var promised = targets.find(plan.unit(), plan.years().to()).map(targets::promised).orElse(List.of());
        return new Choices(units, promised);
    }

    /**
     * What is open in a unit, over all plans.
     *
     * @param wanted absent for the caller's own
     * @param below in the units below it
     */
    @Transactional(readOnly = true)
    public Desk desk(@Nullable UnitId wanted, boolean below, Which which, String words, int limit, int offset) {
        access.requireAnywhere(PlansAction.VIEW_DRAFT);
        var unit = Optional.ofNullable(wanted)
                .or(access::home)
                .flatMap(it -> geography.nearest(it, today()))
                .orElseThrow(() -> new NotFound("unit"));
        access.require(PlansAction.VIEW_DRAFT, unit.id());
        var found = list.of(unit.id(), below, which, Vietnamese.fold(words), today(), limit, offset);
        var places = places(found.stream().flatMap(it -> Stream.of(it.planUnit(), it.task().terms().unit())));
        return new Desk(unit, found.stream()
                .map(it -> new DeskRow(row(it.task(), places), places.getOrDefault(it.planUnit(), ""), it.years()))
                .toList());
    }

    /** For the start page; empty for somebody who does not follow plans. */
    @Transactional(readOnly = true)
    public Optional<Counts> counts() {
        if (!access.mayAnywhere(PlansAction.VIEW_DRAFT)) return Optional.empty();
        var areas = access.requireAnywhere(PlansAction.VIEW_DRAFT);
        return access.home()
                .filter(areas::contains)
                .map(it -> new Counts(it, list.count(it, false, today()), list.count(it, true, today())));
    }

    private Unit unitOf(Plan plan) {
        return geography.nearest(plan.unit(), today()).orElseThrow();
    }

    /** Names as they are today, or were when the unit ended. */
    private Map<UnitId, String> places(Stream<UnitId> units) {
        var names = new HashMap<UnitId, String>();
        units.distinct().forEach(it -> names.put(it, geography.nearest(it, today()).map(Unit::name).orElse("")));
        return names;
    }

    private Row row(YearTask task, Map<UnitId, String> places) {
        var place = places.getOrDefault(task.terms().unit(), "");
        return new Row(task, place, task.lateOn(today()), task.daysLate(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
