package vn.chungtay.figures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.NextCounts;
import vn.chungtay.figures.model.NextState;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.OpenReason;

/** What was counted of households under the next standard: sums by village. */
@Repository
public class NextCountStore {

    static final String VILLAGES = "select placed from geography.villages_on(:unit, :day) placed";

    private static final String SUMS =
            """
            t.class_now, t.result, t.reasons, sum(t.households)::int as households, sum(t.persons)::int as persons
            from %s
            join registry.pub_next_tally t on t.village_id = v.placed
            join registry.pub_next_count c on c.area_id = t.area_id and c.standard_id = :standard
            """;

    private final JdbcClient jdbc;

    NextCountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sums of the place on the boundaries of that day. */
    public NextCounts of(UnitId unit, LocalDate day, String standard) {
        var lines = jdbc.sql("select " + SUMS.formatted("(" + VILLAGES + ") v") + " group by 1, 2, 3")
                .param("unit", unit.value())
                .param("day", day)
                .param("standard", standard)
                .query((row, _) -> line(row))
                .list();
        return new NextCounts(lines);
    }

    /** The same of each unit directly below in which anything was counted. */
    public Map<UnitId, NextCounts> below(UnitId unit, LocalDate day, String standard) {
        var found = new LinkedHashMap<UnitId, List<NextCounts.Line>>();
        var from =
                """
                (select a.unit_id, placed from geography.ancestry a
                 cross join lateral geography.villages_on(a.unit_id, :day) placed
                 where a.ancestor_id = :unit and a.distance = 1 and geography.holds(a.valid_from, a.valid_to, :day)) v
                """;
        jdbc.sql("select v.unit_id, " + SUMS.formatted(from) + " group by 1, 2, 3, 4")
                .param("unit", unit.value())
                .param("day", day)
                .param("standard", standard)
                .query(row -> {
                    var id = new UnitId(row.getObject("unit_id", UUID.class));
                    found.computeIfAbsent(id, _ -> new ArrayList<>()).add(line(row));
                });
        var counts = new HashMap<UnitId, NextCounts>();
        found.forEach((id, lines) -> counts.put(id, new NextCounts(lines)));
        return counts;
    }

    /** How much of the place was counted, when, and by which data. */
    public NextState state(UnitId unit, LocalDate day, String standard) {
        return jdbc.sql(
                        """
                        with area as (
                            select distinct coalesce(p.ancestor_id, v.id) as id
                            from geography.villages_on(:unit, :day) placed
                            join geography.unit v on v.id = placed and v.level = 'VILLAGE'
                            left join geography.ancestry p on p.unit_id = v.id and p.distance = 1
                                and geography.holds(p.valid_from, p.valid_to, :day))
                        select count(*) as areas, count(c.area_id) as counted, min(c.as_of) as earliest, max(c.as_of) as latest,
                               max(c.counted_at) as counted_at, array_remove(array_agg(distinct c.edition), null) as editions
                        from area a left join registry.pub_next_count c on c.area_id = a.id and c.standard_id = :standard
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("standard", standard)
                .query((row, _) -> state(row))
                .single();
    }

    private static NextCounts.Line line(ResultSet row) throws SQLException {
        return new NextCounts.Line(
                row.getString("class_now"),
                NextClass.valueOf(row.getString("result")),
                OpenReason.ofBits(row.getInt("reasons")),
                row.getInt("households"),
                row.getInt("persons"));
    }

    private static NextState state(ResultSet row) throws SQLException {
        var at = row.getObject("counted_at", OffsetDateTime.class);
        return new NextState(
                row.getInt("areas"),
                row.getInt("counted"),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class),
                Optional.ofNullable(at).map(OffsetDateTime::toInstant).orElse(null),
                List.of((String[]) row.getArray("editions").getArray()));
    }
}
