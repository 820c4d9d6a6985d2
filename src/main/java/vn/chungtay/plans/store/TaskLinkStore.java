package vn.chungtay.plans.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.TaskId;

/** What tasks belong to: tasks of the plan of the period, and activities. */
@Component
public class TaskLinkStore {

    private final JdbcClient jdbc;

    TaskLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of what it took up before. */
    public void takeUp(TaskId task, TaskId periodTask, UserId by, Instant at) {
        link(Link.TAKEN_UP, task, periodTask.value(), by, at);
    }

    public void letGo(TaskId task) {
        unlink(Link.TAKEN_UP, task);
    }

    /** In place of the activity that it was a step of before. */
    public void belong(TaskId task, ActivityId activity, UserId by, Instant at) {
        link(Link.STEP, task, activity.value(), by, at);
    }

    public void standAlone(TaskId task) {
        unlink(Link.STEP, task);
    }

    /** The task of the period that a task of a year takes up. */
    public Optional<TaskId> periodTask(TaskId task) {
        return linked(Link.TAKEN_UP, task).map(TaskId::new);
    }

    public Optional<ActivityId> activity(TaskId task) {
        return linked(Link.STEP, task).map(ActivityId::new);
    }

    /** Where it is kept to what a task is linked. */
    private enum Link {
        TAKEN_UP("plans.task_taken_up", "period_task_id"),
        STEP("plans.task_of_activity", "activity_id");

        private final String table;
        private final String column;

        Link(String table, String column) {
            this.table = table;
            this.column = column;
        }
    }

    private void link(Link link, TaskId task, UUID other, UserId by, Instant at) {
        jdbc.sql("""
                insert into %1$s (task_id, %2$s, linked_by, linked_at)
                values (:task, :other, :by, :at)
                on conflict (task_id) do update set %2$s = excluded.%2$s,
                    linked_by = excluded.linked_by, linked_at = excluded.linked_at
                """.formatted(link.table, link.column))
                .param("task", task.value())
                .param("other", other)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private void unlink(Link link, TaskId task) {
        jdbc.sql("delete from %s where task_id = :task".formatted(link.table)).param("task", task.value()).update();
    }

    private Optional<UUID> linked(Link link, TaskId task) {
        return jdbc.sql("select %s from %s where task_id = :task".formatted(link.column, link.table))
                .param("task", task.value())
                .query(UUID.class)
                .optional();
    }

    /** The tasks of years that take up a task of this plan, by the task of the period. */
    public Map<TaskId, List<TaskId>> takenUp(PlanId period) {
        var found = new LinkedHashMap<TaskId, List<TaskId>>();
        jdbc.sql("""
                select u.period_task_id, u.task_id
                from plans.task_taken_up u
                join plans.task p on p.id = u.period_task_id
                join plans.task_change c on c.task_id = u.task_id and c.newest
                where p.plan_id = :plan order by c.ends_on, u.task_id
                """)
                .param("plan", period.value())
                .query(row -> {
                    found.computeIfAbsent(new TaskId(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                            .add(new TaskId(row.getObject(2, UUID.class)));
                });
        return found;
    }

    /** The tasks of a plan that are steps of an activity, by the activity. */
    public Map<ActivityId, List<TaskId>> steps(PlanId plan) {
        var found = new LinkedHashMap<ActivityId, List<TaskId>>();
        jdbc.sql("""
                select a.activity_id, a.task_id
                from plans.task_of_activity a
                join plans.task t on t.id = a.task_id
                join plans.task_change c on c.task_id = a.task_id and c.newest
                where t.plan_id = :plan order by c.ends_on, a.task_id
                """)
                .param("plan", plan.value())
                .query(row -> {
                    found.computeIfAbsent(new ActivityId(row.getObject(1, UUID.class)), _ -> new ArrayList<>())
                            .add(new TaskId(row.getObject(2, UUID.class)));
                });
        return found;
    }

    /** The plans of periods of these units that hold a year, the shortest first. */
    public List<PlanId> periods(Collection<UnitId> units, int year) {
        return jdbc.sql("""
                select id from plans.plan
                where unit_id in (:units) and year_from < year_to and :year between year_from and year_to
                order by year_to - year_from, id
                """)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("year", year)
                .query(UUID.class)
                .list()
                .stream()
                .map(PlanId::new)
                .toList();
    }
}
