package vn.chungtay.geography.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.shared.DateRange;

/** Units as they were on a day. */
@Component
public class UnitStore {

    private static final String COLUMNS =
            "u.id, n.code, n.name, n.kind, u.valid_from, u.valid_to, cast(:day as date) as day";

    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Unit> units(Collection<UnitId> ids, LocalDate asOf) {
        return jdbc.sql(
                        """
                        select %s
                        from geography.unit u
                        join geography.unit_name n on n.unit_id = u.id
                        where u.id = any (cast(:ids as uuid[]))
                            and geography.holds(u.valid_from, u.valid_to, :day)
                            and geography.holds(n.valid_from, n.valid_to, :day)
                        order by u.id
                        """
                                .formatted(COLUMNS))
                .param("ids", array(ids))
                .param("day", asOf)
                .query(UnitStore::unit)
                .list();
    }

    /** The day itself while the unit exists, else its first or last day. */
    public Optional<LocalDate> nearestDay(UnitId id, LocalDate day) {
        return jdbc.sql("select least(greatest(cast(:day as date), valid_from), valid_to) from geography.unit where id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(LocalDate.class)
                .optional();
    }

    public Optional<Unit> byCode(String code, LocalDate asOf) {
        return jdbc.sql(
                        """
                        select %s
                        from geography.unit_name n
                        join geography.unit u on u.id = n.unit_id
                        where n.code = :code
                            and geography.holds(n.valid_from, n.valid_to, :day)
                            and geography.holds(u.valid_from, u.valid_to, :day)
                        order by case u.level
                            when 'COUNTRY' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'COMMUNE' then 3 else 4
                        end, u.id
                        limit 1
                        """
                                .formatted(COLUMNS))
                .param("code", code)
                .param("day", asOf)
                .query(UnitStore::unit)
                .optional();
    }

    public List<Unit> children(UnitId parent, LocalDate asOf) {
        return jdbc.sql(
                        """
                        select %s
                        from geography.unit_parent e
                        join geography.unit u on u.id = e.unit_id
                        join geography.unit_name n on n.unit_id = u.id
                        where e.parent_id = :parent
                            and geography.holds(e.valid_from, e.valid_to, :day)
                            and geography.holds(u.valid_from, u.valid_to, :day)
                            and geography.holds(n.valid_from, n.valid_to, :day)
                        order by n.code nulls last, n.name collate geography.vietnamese, u.id
                        """
                                .formatted(COLUMNS))
                .param("parent", parent.value())
                .param("day", asOf)
                .query(UnitStore::unit)
                .list();
    }

    /** The unit first, the country last. */
    public List<Unit> pathUp(UnitId id, LocalDate asOf) {
        return jdbc.sql(
                        """
                        select %s
                        from geography.ancestry a
                        join geography.unit u on u.id = a.ancestor_id
                        join geography.unit_name n on n.unit_id = u.id
                        where a.unit_id = :id
                            and geography.holds(a.valid_from, a.valid_to, :day)
                            and geography.holds(n.valid_from, n.valid_to, :day)
                        order by a.distance
                        """
                                .formatted(COLUMNS))
                .param("id", id.value())
                .param("day", asOf)
                .query(UnitStore::unit)
                .list();
    }

    /** Units that this one came from, each as on its last day. */
    public List<Unit> predecessors(UnitId id) {
        return lineage("s.successor_id", "s.predecessor_id", "u.valid_to", id);
    }

    /** Units that this one went into, each as on its first day. */
    public List<Unit> successors(UnitId id) {
        return lineage("s.predecessor_id", "s.successor_id", "u.valid_from", id);
    }

    private List<Unit> lineage(String here, String there, String seenOn, UnitId id) {
        return jdbc.sql(
                        """
                        select distinct u.id, n.code, n.name, n.kind, u.valid_from, u.valid_to, seen.day
                        from geography.succession s
                        join geography.reorganisation r on r.id = s.reorganisation_id
                        join geography.unit u on u.id = %s
                        cross join lateral (select coalesce(%s, r.effective_on) as day) seen
                        join geography.unit_name n on n.unit_id = u.id and geography.holds(n.valid_from, n.valid_to, seen.day)
                        where %s = :id
                        order by n.code nulls last, n.name, u.id
                        """
                                .formatted(there, seenOn, here))
                .param("id", id.value())
                .query(UnitStore::unit)
                .list();
    }

    /** The unit as it was at last, whether it still exists or not. */
    public Optional<Unit> latest(UnitId id) {
        return jdbc.sql(
                        """
                        select u.id, n.code, n.name, n.kind, u.valid_from, u.valid_to,
                            coalesce(u.valid_to, n.valid_from, cast('-infinity' as date)) as day
                        from geography.unit u
                        join geography.unit_name n on n.unit_id = u.id
                        where u.id = :id
                        order by n.valid_from desc nulls last
                        limit 1
                        """)
                .param("id", id.value())
                .query(UnitStore::unit)
                .optional();
    }

    public LocalDate twoLevelsFrom() {
        return jdbc.sql("select valid_from from geography.government_model where not has_districts order by 1 limit 1")
                .query(LocalDate.class)
                .single();
    }

    public UnitId country() {
        return jdbc.sql("select id from geography.unit where level = :level")
                .param("level", UnitLevel.COUNTRY.name())
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .single();
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getObject("day", LocalDate.class));
    }

    static String[] array(Collection<UnitId> ids) {
        return ids.stream().map(id -> id.value().toString()).toArray(String[]::new);
    }
}
