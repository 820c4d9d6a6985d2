package vn.chungtay.figures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.PovertyEntry;
import vn.chungtay.figures.RelapseCounts;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/** Counts households that became poor or near-poor between two days, where they live on the later one (IND-28). */
@Repository
public class RelapseStore {

    /** Units with their villages: those asked for as the figures place them, and the whole of the one they are in. */
    private static final String PLACES =
            """
            with place as (
                select u.id as unit_id, placed as village_id
                from geography.unit u
                cross join lateral geography.villages_on(u.id, :boundaries) placed
                where u.id = any (:units)
            """;

    private static final String UNPLACED =
            " union select cast(:unit as uuid), unplaced.unit_id from (" + FigureVillages.UNPLACED + ") unplaced";

    private static final String ENTERED =
            """
            ), entered as (
                select a.household_id, a.village_id, a.persons, a.causes, case
                       when a.class = 'NEAR_POOR' and b.class = 'POOR' then 'NEAR_POOR_FROM_POOR'
                       else case when exists (
                               select from registry.pub_standing p
                               where p.household_id = a.household_id and p.class = a.class and p.valid_from <= :start)
                           then a.class || '_AGAIN' else 'NEWLY_' || a.class end
                           || case when b.class = 'NEAR_POOR' then '_FROM_NEAR_POOR' else '' end
                       end as entry
                from registry.pub_standing a
                join registry.pub_standing b on b.household_id = a.household_id and b.class <> a.class
                    and b.valid_from <= :start and (b.valid_to is null or b.valid_to >= :start)
                where a.class in ('POOR', 'NEAR_POOR')
                  and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                  and a.village_id in (select village_id from place)
            )
            """;

    private static final String ESCAPED =
            """
            ), escaped as (
                select e.household_id, a.village_id, a.class in ('POOR', 'NEAR_POOR') as back,
                       :start between e.decided_on and e.newly_until as newly
                from registry.pub_standing a
                join registry.pub_escape e on e.household_id = a.household_id and e.escaped_from <= :start
                    and (e.low_again_from is null or e.low_again_from > :start)
                where a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
                  and a.village_id in (select village_id from place)
            )
            """;

    private static final String COUNT_ENTERED = """
            select p.unit_id, e.entry, count(*) as households, sum(e.persons) as persons,
                   count(*) filter (where e.causes = 0) as uncaused,
            """ + IntStream.range(0, PovertyCounts.CAUSES)
                    .mapToObj(i -> "count(*) filter (where e.causes & " + (1 << i) + " <> 0)")
                    .collect(Collectors.joining(", ", "array[", "]::int[] as causes"))
            + " from entered e join place p on p.village_id = e.village_id group by p.unit_id, e.entry";

    private static final String COUNT_ESCAPED =
            """
            select p.unit_id, count(*) filter (where e.newly) as newly_escaped,
                   count(*) filter (where e.newly and e.back) as back, count(*) filter (where e.newly is null) as undated
            from escaped e join place p on p.village_id = e.village_id group by p.unit_id
            """;

    private final JdbcClient jdbc;

    RelapseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two days and the boundaries on which they are looked at.
     *
     * @param end on it the households live where they are counted
     */
    public record Span(LocalDate start, LocalDate end, LocalDate boundaries) {}

    /**
     * Units in which nobody is counted are missing.
     *
     * @param whole the unit that the others are in
     */
    public Map<UnitId, RelapseCounts> counts(UnitId whole, Collection<UnitId> below, Span span) {
        var entries = new HashMap<UnitId, Map<PovertyEntry, RelapseCounts.Tally>>();
        asked(ENTERED + COUNT_ENTERED, whole, below, span).query(row -> {
            entries.computeIfAbsent(unit(row), _ -> new EnumMap<>(PovertyEntry.class))
                    .put(PovertyEntry.valueOf(row.getString("entry")), tally(row));
        });
        var counts = new HashMap<UnitId, RelapseCounts>();
        entries.forEach((unit, it) -> counts.put(unit, new RelapseCounts(it, 0, 0, 0)));
        asked(ESCAPED + COUNT_ESCAPED, whole, below, span).query(row -> {
            var escaped = new RelapseCounts(
                    Map.of(), row.getInt("newly_escaped"), row.getInt("back"), row.getInt("undated"));
            counts.merge(unit(row), escaped, RelapseCounts::plus);
        });
        return counts;
    }

    public Set<HouseholdId> entered(UnitId whole, Span span, Set<PovertyEntry> entries) {
        return households(asked(ENTERED + "select household_id from entered where entry = any (:entries)", whole, List.of(), span)
                .param("entries", entries.stream().map(Enum::name).toArray(String[]::new)));
    }

    /** @param backOnly only those that are poor or near-poor again */
    public Set<HouseholdId> newlyEscaped(UnitId whole, Span span, boolean backOnly) {
        return households(asked(ESCAPED + "select household_id from escaped where newly and (back or not :back)", whole, List.of(), span)
                .param("back", backOnly));
    }

    private JdbcClient.StatementSpec asked(String question, UnitId whole, Collection<UnitId> below, Span span) {
        var places = span.end().equals(span.boundaries()) ? PLACES : PLACES + UNPLACED;
        var units = Stream.concat(below.stream(), Stream.of(whole))
                .map(UnitId::value)
                .toArray(UUID[]::new);
        return jdbc.sql(places + question)
                .param("unit", whole.value())
                .param("units", units)
                .param("start", span.start())
                .param("day", span.end())
                .param("boundaries", span.boundaries());
    }

    private static Set<HouseholdId> households(JdbcClient.StatementSpec asked) {
        return asked.query(UUID.class).list().stream().map(HouseholdId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    private static RelapseCounts.Tally tally(ResultSet row) throws SQLException {
        return new RelapseCounts.Tally(
                row.getInt("households"),
                row.getInt("persons"),
                Arrays.asList((Integer[]) row.getArray("causes").getArray()),
                row.getInt("uncaused"));
    }
}
