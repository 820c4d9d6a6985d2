package vn.chungtay.monitoring.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.model.Counts;
import vn.chungtay.monitoring.model.Measure;
import vn.chungtay.monitoring.model.Tally;

/** Reads the sums of countings. How long it takes depends on the units in a table and not on their households. */
@Repository
public class CountsReader {

    /** Sums of whole areas, each area added to the row that it belongs to. */
    private static final String BY_ROW =
            """
            select r.row_id as unit_id, s.measure, sum(s.households) as households, sum(s.persons) as persons
            from unnest(cast(:countings as uuid[]), cast(:rows as uuid[])) as r (counting_id, row_id)
            join monitoring.counting c on c.id = r.counting_id
            join monitoring.counted_sum s on s.counting_id = c.id and s.unit_id = c.area_id
            where cardinality(cast(:kinds as text[])) = 0 or split_part(s.measure, '.', 1) = any (:kinds)
            group by r.row_id, s.measure
            """;

    private static final String BY_VILLAGE =
            """
            select s.unit_id, s.measure, s.households, s.persons
            from monitoring.counted_sum s
            join monitoring.counting c on c.id = s.counting_id and c.area_id <> s.unit_id
            where s.counting_id = :counting
            """;

    private final JdbcClient jdbc;

    CountsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sums for the rows of a table.
     *
     * @param rowOf which row of the table each counting belongs to
     * @param kinds what is read; everything if it is empty
     */
    public Map<UnitId, Counts> byRow(Map<UUID, UnitId> rowOf, Set<Measure.Kind> kinds) {
        var countings = List.copyOf(rowOf.keySet());
        return counts(jdbc.sql(BY_ROW)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("countings", countings.toArray(UUID[]::new))
                .param("rows", countings.stream().map(it -> rowOf.get(it).value()).toArray(UUID[]::new)));
    }

    /** The villages of one area, by the households of each on the two days. */
    public Map<UnitId, Counts> byVillage(UUID counting) {
        return counts(jdbc.sql(BY_VILLAGE).param("counting", counting));
    }

    public Map<String, String> ethnicNames() {
        var names = new HashMap<String, String>();
        jdbc.sql("select code, name from registry.pub_ethnicity").query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

    private static Map<UnitId, Counts> counts(JdbcClient.StatementSpec asked) {
        var tallies = new HashMap<UnitId, Map<String, Tally>>();
        asked.query(row -> {
            tallies.computeIfAbsent(new UnitId(row.getObject("unit_id", UUID.class)), _ -> new HashMap<>())
                    .put(row.getString("measure"), new Tally(row.getLong("households"), row.getLong("persons")));
        });
        var counts = new HashMap<UnitId, Counts>();
        tallies.forEach((unit, byMeasure) -> counts.put(unit, new Counts(byMeasure)));
        return counts;
    }
}
