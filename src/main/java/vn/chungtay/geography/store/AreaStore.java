package vn.chungtay.geography.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;

/** What units count as on a day. */
@Component
public class AreaStore {

    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<AreaFlag> flags(UnitId id, LocalDate asOf) {
        return jdbc
                .sql(
                        """
                        select flag
                        from geography.unit_flag
                        where unit_id = :id and geography.holds(valid_from, valid_to, :day)
                        """)
                .param("id", id.value())
                .param("day", asOf)
                .query(AreaFlag.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The nearest recorded flag from the unit up to its commune decides, else the commune's kind: phường and thị trấn
     * are urban. A unit without a commune on that day is missing in the answer.
     */
    public Map<UnitId, AreaType> areaTypes(Collection<UnitId> ids, LocalDate asOf) {
        var types = new HashMap<UnitId, AreaType>();
        jdbc.sql(
                        """
                        select a.unit_id,
                            coalesce(
                                (array_agg(f.flag order by a.distance) filter (where f.flag is not null))[1],
                                max(case when n.kind in ('PHUONG', 'THI_TRAN') then 'URBAN' else 'RURAL' end)
                                    filter (where c.level = 'COMMUNE'))
                        from geography.ancestry a
                        join geography.unit c on c.id = a.ancestor_id and c.level in ('VILLAGE', 'COMMUNE')
                        join geography.unit_name n on n.unit_id = c.id and geography.holds(n.valid_from, n.valid_to, :day)
                        left join geography.unit_flag f
                            on f.unit_id = c.id
                            and f.flag in ('URBAN', 'RURAL')
                            and geography.holds(f.valid_from, f.valid_to, :day)
                        where a.unit_id = any (cast(:ids as uuid[])) and geography.holds(a.valid_from, a.valid_to, :day)
                        group by a.unit_id
                        """)
                .param("ids", UnitStore.array(ids))
                .param("day", asOf)
                .query(row -> {
                    var type = row.getString(2);
                    if (type != null) types.put(new UnitId(row.getObject(1, UUID.class)), AreaType.valueOf(type));
                });
        return types;
    }

    /** The kinds that villages below this unit bear, the most frequent first. */
    public List<UnitKind> villageKindsBelow(UnitId id, LocalDate asOf) {
        return jdbc.sql(
                        """
                        select n.kind
                        from geography.ancestry a
                        join geography.unit u on u.id = a.unit_id and u.level = 'VILLAGE'
                        join geography.unit_name n on n.unit_id = u.id and geography.holds(n.valid_from, n.valid_to, :day)
                        where a.ancestor_id = :id and geography.holds(a.valid_from, a.valid_to, :day)
                        group by n.kind
                        order by count(*) desc, n.kind
                        """)
                .param("id", id.value())
                .param("day", asOf)
                .query(UnitKind.class)
                .list();
    }
}
