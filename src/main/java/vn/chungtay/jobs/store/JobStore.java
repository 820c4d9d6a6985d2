package vn.chungtay.jobs.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.jobs.JobId;
import vn.chungtay.jobs.JobStatus;
import vn.chungtay.platform.Caller;

/** The rows that people see of their work. */
@Repository
public class JobStore {

    private static final String STATUS = "id, kind, state, done, total, attempts, planned_at, failure";

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether some work of this kind waits or runs. */
    public boolean isUnderWay(String kind) {
        return jdbc.sql("select exists (select from jobs.job where kind = ? and state in ('PLANNED', 'RUNNING'))")
                .param(kind)
                .query(Boolean.class)
                .single();
    }

    /** The first of these that waits or runs for the user. */
    public Optional<JobId> underWay(String kind, String payload, @Nullable UUID user) {
        return jdbc.sql(
                        """
                        select id from jobs.job
                        where kind = :kind and state in ('PLANNED', 'RUNNING') and user_id = :user and starts_with(payload, :payload)
                        order by planned_at limit 1
                        """)
                .param("kind", kind)
                .param("user", user)
                .param("payload", payload)
                .query((row, _) -> new JobId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** What the runner needs to begin. */
    public record Planned(String kind, String payload, Caller caller) {}

    public void add(JobId id, String kind, String payload, Caller caller) {
        jdbc.sql("""
                insert into jobs.job (id, kind, payload, state, user_id, areas)
                values (:id, :kind, :payload, 'PLANNED', :user, :areas)
                """)
                .param("id", id.value())
                .param("kind", kind)
                .param("payload", payload)
                .param("user", caller.user())
                .param("areas", caller.areasSetting())
                .update();
    }

    /** Marks the work as begun; empty when it was given up in the meantime. */
    public Optional<Planned> begin(JobId id) {
        return jdbc.sql("""
                update jobs.job set state = 'RUNNING', attempts = attempts + 1
                where id = :id and state in ('PLANNED', 'RUNNING')
                returning kind, payload, user_id, areas
                """)
                .param("id", id.value())
                .query((row, at) -> new Planned(row.getString("kind"), row.getString("payload"), caller(row)))
                .optional();
    }

    /** What the work is. */
    public Planned work(JobId id) {
        return jdbc.sql("select kind, payload, user_id, areas from jobs.job where id = ?")
                .param(id.value())
                .query((row, _) -> new Planned(row.getString("kind"), row.getString("payload"), caller(row)))
                .single();
    }

    public void progress(JobId id, long done, long total) {
        jdbc.sql("update jobs.job set done = :done, total = :total where id = :id")
                .param("done", done)
                .param("total", total)
                .param("id", id.value())
                .update();
    }

    public void succeeded(JobId id) {
        jdbc.sql("""
                update jobs.job set state = 'DONE', done = total, failure = null, ended_at = now() where id = :id
                """)
                .param("id", id.value())
                .update();
    }

    /** @param last whether it will not be tried again by itself */
    public void failed(JobId id, String failure, boolean last) {
        jdbc.sql("""
                update jobs.job
                set state = case when :last then 'FAILED' else 'PLANNED' end,
                    failure = :failure,
                    ended_at = case when :last then now() end
                where id = :id and state = 'RUNNING'
                """)
                .param("last", last)
                .param("failure", failure)
                .param("id", id.value())
                .update();
    }

    /** Whether the state was one of these before and is the new one now. */
    public boolean move(JobId id, Set<JobStatus.State> from, JobStatus.State to) {
        return jdbc.sql("""
                update jobs.job set state = :to, ended_at = case when :to = 'GIVEN_UP' then now() end
                where id = :id and state in (:from)
                """)
                        .param("to", to.name())
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    public Optional<JobStatus> status(JobId id) {
        return jdbc.sql("select " + STATUS + " from jobs.job where id = :id")
                .param("id", id.value())
                .query(JobStore::status)
                .optional();
    }

    public boolean isOf(JobId id, @Nullable UUID user) {
        return jdbc.sql("select count(*) from jobs.job where id = :id and user_id = :user")
                        .param("id", id.value())
                        .param("user", user)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    public String payload(JobId id) {
        return jdbc.sql("select payload from jobs.job where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** Newest first. */
    public List<JobStatus> newest(@Nullable UUID user, boolean everybody, int limit) {
        return jdbc.sql("select " + STATUS + """
                 from jobs.job where :everybody or user_id = :user order by planned_at desc, id limit :limit
                """)
                .param("everybody", everybody)
                .param("user", user)
                .param("limit", limit)
                .query(JobStore::status)
                .list();
    }

    private static JobStatus status(ResultSet row, int at) throws SQLException {
        return new JobStatus(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                JobStatus.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getInt("attempts"),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                row.getString("failure"));
    }

    private static Caller caller(ResultSet row) throws SQLException {
        var areas = row.getString("areas");
        if (areas.equals("*")) return new Caller(row.getObject("user_id", UUID.class), Set.of(), true);
        var ids = Arrays.stream(areas.substring(1, areas.length() - 1).split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return new Caller(row.getObject("user_id", UUID.class), ids, false);
    }
}
