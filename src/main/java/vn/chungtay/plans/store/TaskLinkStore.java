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
        jdbc.sql("""
                insert into plans.task_taken_up (task_id, period_task_id, linked_by, linked_at)
                values (:task, :other, :by, :at)
                on conflict (task_id) do update set period_task_id = excluded.period_task_id,
                    linked_by = excluded.linked_by, linked_at = excluded.linked_at
                """)
                .param("task", task.value())
                .param("other", periodTask.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    public void letGo(TaskId task) {
        jdbc.sql("delete from plans.task_taken_up where task_id = :task").param("task", task.value()).update();
    }

    /** In place of the activity that it was a step of before. */
    public void belong(TaskId task, ActivityId activity, UserId by, Instant at) {
        jdbc.sql("""
                insert into plans.task_of_activity (task_id, activity_id, linked_by, linked_at)
                values (:task, :activity, :by, :at)
                on conflict (task_id) do update set activity_id = excluded.activity_id,
                    linked_by = excluded.linked_by, linked_at = excluded.linked_at
                """)
                .param("task", task.value())
                .param("activity", activity.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    public void standAlone(TaskId task) {
        jdbc.sql("delete from plans.task_of_activity where task_id = :task").param("task", task.value()).update();
    }

    /** The task of the period that a task of a year takes up. */
    public Optional<TaskId> periodTask(TaskId task) {
        return jdbc.sql("select period_task_id from plans.task_taken_up where task_id = :task")
                .param("task", task.value())
                .query(UUID.class)
                .optional()
                .map(TaskId::new);
    }

    public Optional<ActivityId> activity(TaskId task) {
        return jdbc.sql("select activity_id from plans.task_of_activity where task_id = :task")
                .param("task", task.value())
                .query(UUID.class)
                .optional()
                .map(ActivityId::new);
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
