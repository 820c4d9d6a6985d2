package vn.chungtay.figures.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.Group;
import vn.chungtay.figures.model.Measure;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/** Households that were in a class on one day and are in the same unit in another class on a later one (IND-04). */
@Repository
public class LeavingStore {

    private static final String LEFT =
            """
             from (
                select a.ancestor_id, a.unit_id from geography.ancestry a
                where a.ancestor_id = any (:units)
                  and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, :end))) v
            join registry.pub_standing b on b.village_id = v.unit_id and b.class = any (:classes)
                and b.valid_from <= :start and (b.valid_to is null or b.valid_to >= :start)
            join registry.pub_standing e on e.household_id = b.household_id and e.class <> all (:classes)
                and e.valid_from <= :end and (e.valid_to is null or e.valid_to >= :end)
            join geography.ancestry w on w.unit_id = e.village_id and w.ancestor_id = v.ancestor_id
                and (w.distance = 0 or geography.holds(w.valid_from, w.valid_to, :end))
            where (:group <> 'MINORITY' or b.minority)
            """;

    private static final String HARDSHIP =
            " and (:group <> 'HARDSHIP' or " + FigureVillages.inHardship("b.village_id").replace(":flags", ":end") + ")";

    private final JdbcClient jdbc;

    LeavingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units that nobody left the class in are missing. Both days stand on the boundaries of the later one. */
    public Map<UnitId, Integer> counts(Collection<UnitId> units, LocalDate start, LocalDate end, Measure measure, Group group) {
        var counts = new LinkedHashMap<UnitId, Integer>();
        asked("select v.ancestor_id, count(distinct b.household_id) as households", "group by v.ancestor_id", units, start, end, measure, group)
                .query(row -> {
                    counts.put(new UnitId(row.getObject("ancestor_id", UUID.class)), row.getInt("households"));
                });
        return counts;
    }

    public Set<HouseholdId> households(UnitId unit, LocalDate start, LocalDate end, Measure measure, Group group) {
        return asked("select distinct b.household_id", "", List.of(unit), start, end, measure, group)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private JdbcClient.StatementSpec asked(
            String head, String tail, Collection<UnitId> units, LocalDate start, LocalDate end, Measure measure, Group group) {
        return jdbc.sql(head + LEFT + HARDSHIP + tail)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("start", start)
                .param("end", end)
                .param("classes", measure.classes().stream().map(Enum::name).toArray(String[]::new))
                .param("group", group.name());
    }
}
