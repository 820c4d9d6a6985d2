package vn.chungtay.figures.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.DeprivationFlow;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.Need;

/** Compares what households of a place lacked on two days; villages of the place are those of the later one. */
@Repository
public class DeprivationFlowStore {

    private static final String FLOWS =
            """
            with village as materialized (
                select placed as id from geography.villages_on(:unit, :end) placed
                union select placed from geography.villages_on(:unit, :start) placed),
            first as (
                select s.household_id, s.deprived from registry.pub_standing s join village v on v.id = s.village_id
                where s.class in ('POOR', 'NEAR_POOR') and s.deprived <> 0
                    and s.valid_from <= :start and (s.valid_to is null or s.valid_to >= :start)),
            last as (
                select s.household_id, s.deprived, s.class in ('POOR', 'NEAR_POOR') as low
                from registry.pub_standing s join village v on v.id = s.village_id
                where s.valid_from <= :end and (s.valid_to is null or s.valid_to >= :end)),
            met as materialized (
                select distinct n.household_id, k.indicator
                from registry.pub_need n
                join unnest(cast(:indicators as int[]), cast(:needs as text[])) k (indicator, need) on k.need = n.need
                where n.outcome = 'BY_PROGRAMME' and n.valid_to >= :start and n.valid_to <= :end),
            each as (
                select i.n, f.household_id is not null and (f.deprived >> (i.n - 1)) & 1 = 1 as was,
                       l.household_id is not null as here, coalesce((l.deprived >> (i.n - 1)) & 1 = 1, false) as lacking,
                       coalesce(l.low, false) as low, m.household_id is not null as helped
                from first f full join last l on l.household_id = f.household_id
                cross join generate_series(1, 12) as i (n)
                left join met m on m.household_id = f.household_id and m.indicator = i.n
                where f.household_id is not null or l.low and l.deprived <> 0)
            select n,
                count(*) filter (where was) as start,
                count(*) filter (where was and here and not lacking and helped) as programme,
                count(*) filter (where was and here and not lacking and not helped) as otherwise,
                count(*) filter (where was and (not here or lacking and not low)) as gone,
                count(*) filter (where not was and here and low and lacking) as fresh,
                count(*) filter (where here and low and lacking) as remaining
            from each group by n order by n
            """;

    private final JdbcClient jdbc;

    DeprivationFlowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Both days are looked at as they end.
     *
     * @param needs by number of the indicator, what somebody needs who lacks it
     * @return by number; none where nobody lacks anything
     */
    public List<DeprivationFlow> flows(UnitId place, LocalDate start, LocalDate end, Map<Integer, List<Need>> needs) {
        var pairs = needs.entrySet().stream().flatMap(it -> it.getValue().stream().map(need -> Map.entry(it.getKey(), need))).toList();
        return jdbc.sql(FLOWS)
                .param("unit", place.value())
                .param("start", start)
                .param("end", end)
                .param("indicators", pairs.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
                .param("needs", pairs.stream().map(it -> it.getValue().name()).toArray(String[]::new))
                .query((row, _) -> new DeprivationFlow(
                        row.getInt("n"),
                        row.getInt("start"),
                        row.getInt("programme"),
                        row.getInt("otherwise"),
                        row.getInt("gone"),
                        row.getInt("fresh"),
                        row.getInt("remaining")))
                .list();
    }
}
