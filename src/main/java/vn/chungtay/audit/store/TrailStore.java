package vn.chungtay.audit.store;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.chungtay.platform.LineApart;

/** Adds lines to the trail; there is no way to change one. */
@Repository
public class TrailStore {

    private final JdbcClient jdbc;
    private final JdbcClient apart;
    private final ObjectMapper json;

    TrailStore(JdbcClient jdbc, @LineApart DataSource apart, ObjectMapper json) {
        this.jdbc = jdbc;
        this.apart = JdbcClient.create(apart);
        this.json = json;
    }

    public void append(Entry entry) {
        jdbc.sql("""
                insert into audit.entry (id, at, user_id, kind, action, unit_id, subjects, as_of, before, after, rows)
                values (:id, :at, :user, :kind, :action, :unit, :subjects, :asOf,
                        cast(:before as jsonb), cast(:after as jsonb), :rows)
                """)
                .param("id", UUID.randomUUID())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("user", entry.user(), Types.OTHER)
                .param("kind", entry.kind().name())
                .param("action", entry.action())
                .param("unit", entry.unit(), Types.OTHER)
                .param("subjects", entry.subjects().toArray(UUID[]::new))
                .param("asOf", entry.asOf(), Types.DATE)
                .param("before", text(entry.before()), Types.VARCHAR)
                .param("after", text(entry.after()), Types.VARCHAR)
                .param("rows", entry.rows(), Types.BIGINT)
                .update();
    }

    /** Stays, whatever becomes of the transaction in which somebody was refused. */
    public void appendRefusal(Instant at, @Nullable UUID user, String action, @Nullable UUID unit, String reason) {
        apart.sql("""
                insert into audit.refusal (id, at, user_id, action, unit_id, reason)
                values (:id, :at, :user, :action, :unit, :reason)
                """)
                .param("id", UUID.randomUUID())
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
