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

/**
 * The trail of some areas, newest first. What belongs to no place is shown to those who see the whole country. What
 * happened in a unit is shown to those who had it above them on that day or have it so today; whoever had it before and
 * let it go reads nothing of later days. A unit that is no more stays with those who had it last.
 */
@Repository
public class TrailList {

    private static final String ROWS = """
            select t.at, a.user_name, t.kind, t.action, t.units[1] as unit_id, cardinality(t.units) as units, t.as_of, t.rows,
                   t.reason, t.subjects, t.before::text as before, t.after::text as after,
                   s.before as own_before, s.after as own_after
            from audit.pub_trail t
            %s
            left join identity.user_account a on a.id = t.user_id
            where (exists (
                       select 1 from geography.ancestry h
                       where h.unit_id = any (t.units) and h.ancestor_id = any (:areas)
                         and (geography.holds(h.valid_from, h.valid_to, (t.at at time zone 'Asia/Ho_Chi_Minh')::date)
                              or geography.holds(h.valid_from, h.valid_to, platform.today())
                              or not exists (
                                  select from geography.ancestry l
                                  where l.unit_id = h.unit_id and (l.valid_to is null or l.valid_to > h.valid_to))))
                   or (cardinality(t.units) = 0 and exists (
                       select 1 from geography.unit u where u.id = any (:areas) and u.level = 'COUNTRY')))
              and starts_with(t.action, :action)
              and (:user = '' or strpos(a.user_name, :user) > 0)
              and (:kind = '' or t.kind = :kind)
              and (cast(:from as date) is null or t.at >= cast(:from as date)::timestamp at time zone 'Asia/Ho_Chi_Minh')
              and (cast(:to as date) is null
                   or t.at < (cast(:to as date) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
            order by t.at desc, t.number desc
            offset :offset limit :limit
            """;

    /** Two statements and not one with a condition more, so that each is planned for what it asks. */
    private static final String OF_ONE = ROWS.formatted("join audit.pub_subject s on s.line = t.number and s.id = :subject");

    private static final String OF_ALL =
            ROWS.formatted("cross join (select null::text as before, null::text as after) s");

    private static final int ROWS_IN_MEMORY = 500;

    private final JdbcClient jdbc;

    TrailList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> page(Collection<UnitId> areas, TrailQuery query, int offset, int limit) {
        return found(areas, query, offset, limit).list();
    }

    /** The same lines one after the other: within a transaction any number of them needs the memory of a few. */
    public void each(Collection<UnitId> areas, TrailQuery query, int limit, Consumer<Row> line) {
        try (var lines = found(areas, query, 0, limit).stream()) {
            lines.forEach(line);
        }
    }

    private JdbcClient.MappedQuerySpec<Row> found(Collection<UnitId> areas, TrailQuery query, int offset, int limit) {
        return jdbc.sql(query.subject() == null ? OF_ALL : OF_ONE)
                .withFetchSize(ROWS_IN_MEMORY)
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
                        Math.max(0, row.getInt("units") - 1),
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("rows", Long.class),
                        row.getString("reason"),
                        row.getInt("subjects"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("own_before"),
                        row.getString("own_after")));
    }

    /**
     * One line as it is shown.
     *
     * @param further units in which it happened, beside the first
     * @param subjects how many people, households or accounts it is about
     * @param ownBefore the value of the one that was asked for, where those of a line differ
     */
    public record Row(
            Instant at,
            @Nullable String userName,
            String kind,
            String action,
            @Nullable UUID unit,
            int further,
            @Nullable LocalDate asOf,
            @Nullable Long rows,
            @Nullable String reason,
            int subjects,
            @Nullable String before,
            @Nullable String after,
            @Nullable String ownBefore,
            @Nullable String ownAfter) {}
}
