package vn.chungtay.identity.store;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.TrailQuery;

/** The trail of some areas, newest first. What belongs to no place is shown to those who see the whole country. */
@Repository
public class TrailList {

    private static final String ROWS = """
            select t.id, t.at, a.user_name, t.kind, t.action, t.unit_id, t.as_of, t.rows, t.reason,
                   cardinality(t.subjects) as subjects, t.before::text as before, t.after::text as after
            from audit.pub_trail t
            left join identity.user_account a on a.id = t.user_id
            where (exists (
                       select 1 from geography.ancestry h
                       where h.unit_id = t.unit_id and h.ancestor_id = any (:areas))
                   or (t.unit_id is null and exists (
                       select 1 from geography.unit u where u.id = any (:areas) and u.level = 'COUNTRY')))
              and (cast(:subject as uuid) is null or t.subjects @> array[cast(:subject as uuid)])
              and starts_with(t.action, :action)
              and (:user = '' or strpos(a.user_name, :user) > 0)
              and (:kind = '' or t.kind = :kind)
              and (cast(:from as date) is null or t.at >= cast(:from as date)::timestamp at time zone 'Asia/Ho_Chi_Minh')
              and (cast(:to as date) is null
                   or t.at < (cast(:to as date) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
            order by t.at desc, t.id
            offset :offset limit :limit
            """;

    private final JdbcClient jdbc;

    TrailList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> page(Collection<UnitId> areas, TrailQuery query, int offset, int limit) {
        return found(areas, query, offset, limit).list();
    }

    /** The same lines one after the other, so that any number of them needs the memory of one. */
    public void each(Collection<UnitId> areas, TrailQuery query, int limit, Consumer<Row> line) {
        try (var lines = found(areas, query, 0, limit).stream()) {
            lines.forEach(line);
        }
    }

    private JdbcClient.MappedQuerySpec<Row> found(Collection<UnitId> areas, TrailQuery query, int offset, int limit) {
        return jdbc.sql(ROWS)
                .param("areas", areas.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("subject", query.subject(), Types.OTHER)
                .param("action", query.action())
                .param("user", query.user())
                .param("kind", query.kind())
                .param("from", query.from(), Types.DATE)
                .param("to", query.to(), Types.DATE)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Row(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("user_name"),
                        row.getString("kind"),
                        row.getString("action"),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("rows", Long.class),
                        row.getString("reason"),
                        row.getInt("subjects"),
                        row.getString("before"),
                        row.getString("after")));
    }

    /** One line as it is shown. */
    public record Row(
            Instant at,
            @Nullable String userName,
            String kind,
            String action,
            @Nullable UUID unit,
            @Nullable LocalDate asOf,
            @Nullable Long rows,
            @Nullable String reason,
            int subjects,
            @Nullable String before,
            @Nullable String after) {}
}
