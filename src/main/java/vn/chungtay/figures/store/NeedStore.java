package vn.chungtay.figures.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.Need;

/** Counts households in need. */
@Repository
public class NeedStore {

    private static final String HOUSEHOLDS =
            """
            select n.need, count(distinct n.household_id) as households
            from registry.pub_need n
            join registry.pub_standing s on s.household_id = n.household_id
                and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
            join geography.ancestry a on a.unit_id = s.village_id and a.ancestor_id = :unit
                and (a.distance = 0 or (a.valid_from is null or a.valid_from <= :day)
                                   and (a.valid_to is null or a.valid_to >= :day))
            where n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
            group by n.need
            """;

    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Needs that nobody has are missing. */
    public Map<Need, Integer> households(UnitId unit, LocalDate day) {
        var counts = new EnumMap<Need, Integer>(Need.class);
        jdbc.sql(HOUSEHOLDS).param("unit", unit.value()).param("day", day).query(row -> {
            counts.put(Need.valueOf(row.getString("need")), row.getInt("households"));
        });
        return counts;
    }
}
