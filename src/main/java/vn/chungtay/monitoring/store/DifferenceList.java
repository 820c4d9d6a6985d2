package vn.chungtay.monitoring.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.monitoring.model.Difference;
import vn.chungtay.registry.HouseholdId;

/** What differs between the counts that a report rests on and the newest counts of the same areas, household by household. */
@Repository
public class DifferenceList {

    private static final String BOTH =
            """
            with old as (
                select * from monitoring.counted_household
                where counting_id = any (:then) and is_here and closing_class in ('POOR', 'NEAR_POOR')
            ),
            new as (
                select * from monitoring.counted_household
                where counting_id = any (:now) and is_here and closing_class in ('POOR', 'NEAR_POOR')
            ),
            difference as (
                select coalesce(n.household_id, o.household_id) as household_id, coalesce(n.head_id, o.head_id) as head_id,
                       coalesce(n.village_id, o.village_id) as village_id, o.closing_class as then_class,
                       n.closing_class as now_class, coalesce(o.closing_persons, 0) as then_persons,
                       coalesce(n.closing_persons, 0) as now_persons,
                       case when coalesce(o.closing_class, '') <> :class then 'ENTERED'
                           when coalesce(n.closing_class, '') <> :class then 'LEFT' else 'CORRECTED' end as kind
                from old o
                full join new n on n.household_id = o.household_id
                where (coalesce(o.closing_class, '') = :class or coalesce(n.closing_class, '') = :class)
                  and (o.closing_class, o.closing_persons, o.village_id, o.deprived, o.causes, o.minority, o.merit,
                       o.without_labour, o.female_head) is distinct from
                      (n.closing_class, n.closing_persons, n.village_id, n.deprived, n.causes, n.minority, n.merit,
                       n.without_labour, n.female_head)
            )
            """;

    private static final String LINES =
            """
            select d.*, k.code, p.full_name, v.name
            from difference d
            join registry.pub_household k on k.id = d.household_id
            left join registry.pub_person p on p.id = d.head_id
            left join lateral (
                select n.name from geography.unit_name n where n.unit_id = d.village_id
                order by n.valid_from desc nulls last limit 1) v on true
            where d.kind = :kind
            order by v.name, k.code, d.household_id
            limit :limit
            """;

    private final JdbcClient jdbc;

    DifferenceList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The two sets of counts and the class that is asked for. */
    public record Pair(Collection<UUID> then, Collection<UUID> now, String povertyClass) {}

    /** How many households of each kind; kinds that nobody is of are missing. */
    public Map<Difference.Kind, Integer> count(Pair pair) {
        var counts = new EnumMap<Difference.Kind, Integer>(Difference.Kind.class);
        asked("select kind, count(*) as households from difference group by kind", pair).query(row -> {
            counts.put(Difference.Kind.valueOf(row.getString("kind")), row.getInt("households"));
        });
        return counts;
    }

    /** Row-level security shows only those of the caller's areas. */
    public List<Difference> households(Pair pair, Difference.Kind kind, int limit) {
        return asked(LINES, pair)
                .param("kind", kind.name())
                .param("limit", limit)
                .query((row, _) -> new Difference(
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getString("name"),
                        row.getString("then_class"),
                        row.getString("now_class"),
                        row.getInt("then_persons"),
                        row.getInt("now_persons")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String tail, Pair pair) {
        return jdbc.sql(BOTH + tail)
                .param("then", pair.then().toArray(UUID[]::new))
                .param("now", pair.now().toArray(UUID[]::new))
                .param("class", pair.povertyClass());
    }
}
