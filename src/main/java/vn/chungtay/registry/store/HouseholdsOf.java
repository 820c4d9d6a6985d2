package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdList.Listed;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.standards.Evidence;

/** The households of a unit as they are today, with what their class rests on. */
@Repository
public class HouseholdsOf {

    private final JdbcClient jdbc;
    private final HouseholdReader reader;

    HouseholdsOf(JdbcClient jdbc, HouseholdReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** Village by village, by code. A village that has ended still has the households that nobody moved. */
    public List<UUID> ids(UnitId unit) {
        return jdbc.sql(
                        """
                        select h.id
                        from registry.residence r
                        join registry.household h on h.id = r.household_id
                        where r.valid_to is null and r.village_id in (
                            select a.unit_id from geography.ancestry a
                            where a.ancestor_id = :unit and (a.distance = 0
                                or (a.valid_from is null or a.valid_from <= platform.today())
                                    and (a.valid_to is null or a.valid_to >= platform.today())))
                        order by r.village_id, h.code
                        """)
                .param("unit", unit.value())
                .query(UUID.class)
                .list();
    }

    /** In the order of the ids. */
    public List<Listed> listed(List<UUID> ids) {
        var seen = seen(ids);
        var rows = reader.current(ids).stream().collect(Collectors.toMap(it -> it.id().value(), it -> it));
        return ids.stream().filter(rows::containsKey).map(id -> listed(rows, seen, id)).toList();
    }

    private static Listed listed(Map<UUID, HouseholdRow> rows, Map<UUID, Seen> seen, UUID id) {
        var evidence = seen.get(id);
        return new Listed(
                rows.get(id), evidence == null ? null : evidence.evidence(), evidence == null ? Set.of() : evidence.causes());
    }

    private record Seen(UUID household, Evidence evidence, Set<Cause> causes) {}

    private Map<UUID, Seen> seen(Collection<UUID> ids) {
        return jdbc
                .sql(
                        """
                        select c.household_id, a.area_type, a.b1_score, a.monthly_income_dong, a.deprived, a.unknown,
                               a.made_in_agriculture,
                               array(select x.cause from registry.assessment_cause x
                                     where x.assessment_id = a.id order by x.cause) as causes
                        from registry.class_period c
                        join registry.assessment a on a.id = c.assessment_id
                        where c.household_id = any (:ids) and c.valid_to is null
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> seen(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Seen::household, it -> it));
    }

    private static Seen seen(ResultSet row) throws SQLException {
        var evidence = EvidenceColumns.read(row);
        var causes = Set.of((String[]) row.getArray("causes").getArray());
        return new Seen(
                row.getObject("household_id", UUID.class),
                evidence,
                causes.stream().map(Cause::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
