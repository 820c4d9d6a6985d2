package vn.chungtay.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.TaskChange;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.TaskProgress;
import vn.chungtay.plans.model.TaskStatus;
import vn.chungtay.plans.model.TaskTerms;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.TargetId;

/** Tasks of plans. Every change is a further row; the newest counts. */
@Component
public class TaskStore {

    private static final String TASK =
            """
            select t.id, t.plan_id, t.origin, t.origin_words, t.conclusion_id, c.*
            from plans.task t
            join plans.task_change c on c.task_id = t.id and c.newest
            """;

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody wants to be written.
     *
     * @param undoes number of the change that is taken back; 0 if none
     */
    public record NewChange(
            TaskTerms terms, TaskProgress progress, String note, int undoes, UserId by, Instant at) {}

    public void add(TaskId id, PlanId plan, TaskOrigin origin, NewChange change) {
        jdbc.sql("""
                insert into plans.task (id, plan_id, origin, origin_words, conclusion_id)
                values (:id, :plan, :origin, :words, :conclusion)
                """)
                .param("id", id.value())
                .param("plan", plan.value())
                .param("origin", origin.kind().name())
                .param("words", origin.words())
                .param("conclusion", origin.conclusion(), Types.OTHER)
                .update();
        write(id, 1, change);
    }

    /**
     * False if somebody else has changed it since.
     *
     * @param seen number of the change that the caller saw
     */
    public boolean change(TaskId id, int seen, NewChange change) {
        var newest = jdbc.sql("update plans.task_change set newest = false where task_id = :id and number = :seen and newest")
                .param("id", id.value())
                .param("seen", seen)
                .update();
        if (newest == 0) return false;
        write(id, seen + 1, change);
        return true;
    }

    private void write(TaskId id, int number, NewChange change) {
        var terms = change.terms();
        jdbc.sql("""
                insert into plans.task_change (task_id, number, unit_id, title, folded, starts_on, ends_on, organisation,
                    person, product, targets, status, finished_on, obstacle, note, undoes, made_by, made_at)
                values (:id, :number, :unit, :title, :folded, :starts, :ends, :organisation, :person, :product, :targets,
                    :status, :finished, :obstacle, :note, :undoes, :by, :at)
                """)
                .param("id", id.value())
                .param("number", number)
                .param("unit", terms.unit().value())
                .param("title", terms.title())
                .param("folded", Vietnamese.fold(terms.title() + " " + terms.organisation() + " " + terms.person()))
                .param("starts", terms.starts())
                .param("ends", terms.ends())
                .param("organisation", terms.organisation())
                .param("person", terms.person())
                .param("product", terms.product())
                .param("targets", terms.targets().stream().map(TargetId::value).toArray(UUID[]::new))
                .param("status", change.progress().status().name())
                .param("finished", change.progress().finishedOn(), Types.DATE)
                .param("obstacle", change.progress().obstacle())
                .param("note", change.note())
                .param("undoes", change.undoes())
                .param("by", change.by().value())
                .param("at", Timestamp.from(change.at()))
                .update();
    }

    public Optional<YearTask> find(TaskId id) {
        return jdbc.sql(TASK + "where t.id = :id").param("id", id.value()).query((row, _) -> task(row)).optional();
    }

    /** Those of them that there are, the earliest end first. */
    public List<YearTask> of(Collection<TaskId> ids) {
        return jdbc.sql(TASK + "where t.id = any (:ids) order by c.ends_on, c.title, t.id")
                .param("ids", ids.stream().map(TaskId::value).toArray(UUID[]::new))
                .query((row, _) -> task(row))
                .list();
    }

    /** All tasks of a plan, the earliest end first. */
    public List<YearTask> of(PlanId plan) {
        return jdbc.sql(TASK + "where t.plan_id = :plan order by c.ends_on, c.title, t.id")
                .param("plan", plan.value())
                .query((row, _) -> task(row))
                .list();
    }

    /** The newest first. */
    public List<TaskChange> changes(TaskId id) {
        return jdbc.sql("""
                select c.*, coalesce(u.full_name, '') as person_name
                from plans.task_change c
                left join identity.pub_user u on u.id = c.made_by
                where c.task_id = :id order by c.number desc
                """)
                .param("id", id.value())
                .query((row, _) -> new TaskChange(
                        row.getInt("number"),
                        terms(row),
                        progress(row),
                        row.getString("note"),
                        row.getInt("undoes"),
                        row.getString("person_name"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    static YearTask task(ResultSet row) throws SQLException {
        var kind = TaskOrigin.Kind.valueOf(row.getString("origin"));
        return new YearTask(
                new TaskId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new TaskOrigin(kind, row.getString("origin_words"), row.getObject("conclusion_id", UUID.class)),
                row.getInt("number"),
                terms(row),
                progress(row));
    }

    private static TaskTerms terms(ResultSet row) throws SQLException {
        return new TaskTerms(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("organisation"),
                row.getString("person"),
                row.getString("product"),
                Arrays.stream((UUID[]) row.getArray("targets").getArray()).map(TargetId::new).toList());
    }

    private static TaskProgress progress(ResultSet row) throws SQLException {
        return new TaskProgress(
                TaskStatus.valueOf(row.getString("status")),
                row.getObject("finished_on", LocalDate.class),
                row.getString("obstacle"));
    }
}
