package vn.chungtay.geography.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.model.Dossier.Row;

/** Rows of the pages about units. */
@Component
public class UnitList {

    private final JdbcClient jdbc;

    UnitList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> of(List<Unit> units, LocalDate asOf) {
        Map<UnitId, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, it -> it, (one, same) -> one));
        return jdbc.sql(
                        """
                        select u.id,
                            (select count(*)
                             from geography.unit_parent e
                             where e.parent_id = u.id and geography.holds(e.valid_from, e.valid_to, :day)) as below,
                            (select string_agg(n.name, ', ' order by a.distance)
                             from geography.ancestry a
                             join geography.unit p on p.id = a.ancestor_id and p.level <> 'COUNTRY'
                             join geography.unit_name n
                                on n.unit_id = p.id and geography.holds(n.valid_from, n.valid_to, :day)
                             where a.unit_id = u.id and a.distance > 0 and geography.holds(a.valid_from, a.valid_to, :day)
                            ) as above
                        from unnest(cast(:ids as uuid[])) with ordinality u (id, place)
                        order by u.place
                        """)
                .param("ids", UnitStore.array(units.stream().map(Unit::id).toList()))
                .param("day", asOf)
                .query((row, number) -> new Row(
                        byId.get(new UnitId(row.getObject("id", UUID.class))),
                        row.getInt("below"),
                        Objects.requireNonNullElse(row.getString("above"), "")))
                .list();
    }

    /** Villages whose commune was split and that nobody has assigned to a new one yet. */
    public List<Unit> withoutPlace(LocalDate asOf, int limit) {
        return jdbc.sql(
                        """
                        select u.id, n.code, n.name, n.kind, u.valid_from, u.valid_to, cast(:day as date) as day
                        from geography.unit u
                        join geography.unit_name n on n.unit_id = u.id and geography.holds(n.valid_from, n.valid_to, :day)
                        where u.level = 'VILLAGE' and geography.holds(u.valid_from, u.valid_to, :day)
                            and not exists (
                                select from geography.unit_parent e
                                where e.unit_id = u.id and geography.holds(e.valid_from, e.valid_to, :day))
                        order by n.name collate geography.vietnamese, u.id
                        limit :limit
                        """)
                .param("day", asOf)
                .param("limit", limit)
                .query(UnitStore::unit)
                .list();
    }
}
