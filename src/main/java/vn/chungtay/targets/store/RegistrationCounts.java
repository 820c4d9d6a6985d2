package vn.chungtay.targets.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.PovertyClass;

/** How many households of a class have registered to escape in a year, by unit. */
@Repository
public class RegistrationCounts {

    private static final String COUNTS =
            """
            select a.ancestor_id, count(*) as registered
            from registry.pub_escape_registration e
            join registry.pub_standing s on s.household_id = e.household_id and s.class = :class
                and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
            join geography.ancestry a on a.unit_id = s.village_id and a.ancestor_id in (:units)
                and (a.distance = 0 or (a.valid_from is null or a.valid_from <= :day)
                                   and (a.valid_to is null or a.valid_to >= :day))
            where e.year = :year
            group by a.ancestor_id
            """;

    private final JdbcClient jdbc;

    RegistrationCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units without any are missing. */
    public Map<UnitId, Long> of(Collection<UnitId> units, PovertyClass povertyClass, int year, LocalDate day) {
        var counts = new HashMap<UnitId, Long>();
        if (units.isEmpty()) return counts;
        jdbc.sql(COUNTS)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("class", povertyClass.name())
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    counts.put(new UnitId(row.getObject("ancestor_id", UUID.class)), row.getLong("registered"));
                });
        return counts;
    }
}
