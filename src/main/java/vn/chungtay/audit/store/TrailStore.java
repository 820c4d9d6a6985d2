package vn.chungtay.audit.store;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.chungtay.audit.Subjects;
import vn.chungtay.audit.Subjects.Subject;
import vn.chungtay.platform.LineApart;

/** Adds lines to the trail; there is no way to change one. */
@Repository
public class TrailStore {

    private static final String NAMED = "select * from unnest(:ids, :befores, :afters)";

    private final JdbcClient jdbc;
    private final JdbcClient apart;
    private final ObjectMapper json;

    TrailStore(JdbcClient jdbc, @LineApart DataSource apart, ObjectMapper json) {
        this.jdbc = jdbc;
        this.apart = JdbcClient.create(apart);
        this.json = json;
    }

    /** The number of a line that is to be written. */
    public long begin() {
        return jdbc.sql("select nextval('audit.line')").query(Long.class).single();
    }

    /** @return how many of them the line was not about before */
    public int name(long line, Subjects subjects) {
        return switch (subjects) {
            case Subjects.Named it when it.subjects().isEmpty() -> 0;
            case Subjects.Named it -> name(line, NAMED, columns(it.subjects()));
            case Subjects.Listed it -> name(line, it.query(), it.values());
        };
    }

    /** In the order of the key, so that half a million go through the index once from left to right. */
    private int name(long line, String query, Map<String, ?> values) {
        return jdbc.sql("""
                insert into audit.subject (line, id, before, after)
                select cast(:the_line as bigint), s.id, s.before, s.after
                from (%s) as s (id, before, after)
                order by s.id
                on conflict do nothing
                """.formatted(query))
                .params(values)
                .param("the_line", line)
                .update();
    }

    private static Map<String, ?> columns(List<Subject> subjects) {
        return Map.of(
                "ids", subjects.stream().map(it -> it.id().value()).toArray(UUID[]::new),
                "befores", subjects.stream().map(Subject::before).toArray(String[]::new),
                "afters", subjects.stream().map(Subject::after).toArray(String[]::new));
    }

    /** @param subjects how many were named for this line */
    public void append(long line, int subjects, Entry entry) {
        jdbc.sql("""
                insert into audit.entry (number, at, user_id, kind, action, units, subjects, as_of, before, after, rows)
                values (:number, :at, :user, :kind, :action, :units, :subjects, :asOf,
                        cast(:before as jsonb), cast(:after as jsonb), :rows)
                """)
                .param("number", line)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("user", entry.user(), Types.OTHER)
                .param("kind", entry.kind().name())
                .param("action", entry.action())
                .param("units", entry.units().toArray(UUID[]::new))
                .param("subjects", subjects)
                .param("asOf", entry.asOf(), Types.DATE)
                .param("before", text(entry.before()), Types.VARCHAR)
                .param("after", text(entry.after()), Types.VARCHAR)
                .param("rows", entry.rows(), Types.BIGINT)
                .update();
    }

    /** Stays, whatever becomes of the transaction in which somebody was refused. */
    public void appendRefusal(Instant at, @Nullable UUID user, String action, @Nullable UUID unit, String reason) {
        apart.sql("""
                insert into audit.refusal (at, user_id, action, unit_id, reason)
                values (:at, :user, :action, :unit, :reason)
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("user", user, Types.OTHER)
                .param("action", action)
                .param("unit", unit, Types.OTHER)
                .param("reason", reason)
                .update();
    }

    private @Nullable String text(Map<String, ?> values) {
        return values.isEmpty() ? null : json.writeValueAsString(values);
    }
}
