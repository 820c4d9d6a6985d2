package vn.chungtay.figures.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.ClosingId;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.model.Closing;
import vn.chungtay.geography.UnitId;

/** Frozen figures: written once, read ever after. */
@Repository
public class ClosingStore {

    private static final String HOUSEHOLDS =
            """
            insert into figures.closing_household
                (closing_id, household_id, village_id, class, head_id, persons, minority, deprived, causes)
            select :closing, s.household_id, s.village_id, s.class, s.head_id, s.persons, s.minority, s.deprived, s.causes
            from registry.pub_standing s
            where s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
              and s.village_id in (
                  select a.unit_id from geography.ancestry a
                  where a.ancestor_id = :unit and (a.distance = 0
                      or (a.valid_from is null or a.valid_from <= :day) and (a.valid_to is null or a.valid_to >= :day)))
            """;

    private static final String MEMBERS =
            """
            insert into figures.closing_member (closing_id, household_id, person_id, relation)
            select :closing, m.household_id, m.person_id, m.relation
            from figures.closing_household h
            join registry.pub_membership m on m.household_id = h.household_id
                and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
            join registry.pub_person p on p.id = m.person_id and (p.died_on is null or p.died_on >= :day)
            where h.closing_id = :closing
            """;

    private static final String CLOSINGS =
            """
            select c.id, c.unit_id as place, c.year, c.version, c.reason, c.recorded_at, u.full_name, f.*
            from figures.closing c
            join figures.closing_figure f on f.closing_id = c.id and f.unit_id = c.unit_id
            left join identity.pub_user u on u.id = c.recorded_by
            where c.unit_id = :unit
            order by c.year desc, c.version desc
            """;

    private final JdbcClient jdbc;

    ClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last version of the year so far; zero if it was never closed. */
    public int lastVersion(UnitId unit, int year) {
        return jdbc.sql("select coalesce(max(version), 0) from figures.closing where unit_id = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    public void begin(ClosingId id, UnitId unit, int year, int version, @Nullable String reason) {
        jdbc.sql("insert into figures.closing (id, unit_id, year, version, reason) values (?, ?, ?, ?, ?)")
                .params(id.value(), unit.value(), year, version, reason)
                .update();
    }

    /** Copies the standings and the members of the day; how many households. */
    public int freezeHouseholds(ClosingId id, UnitId unit, LocalDate day) {
        var households = jdbc.sql(HOUSEHOLDS)
                .param("closing", id.value())
                .param("unit", unit.value())
                .param("day", day)
                .update();
        jdbc.sql(MEMBERS).param("closing", id.value()).param("day", day).update();
        return households;
    }

    public void freezeFigures(ClosingId id, Map<UnitId, PovertyCounts> figures) {
        figures.forEach((unit, it) -> jdbc.sql(
                        """
                        insert into figures.closing_figure values
                            (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::int[], ?::int[], ?::int[], ?::int[])
                        """)
                .params(
                        id.value(),
                        unit.value(),
                        it.households(),
                        it.persons(),
                        it.poor(),
                        it.nearPoor(),
                        it.averageStandard(),
                        it.unclassified(),
                        it.poorPersons(),
                        it.nearPoorPersons(),
                        it.minority(),
                        it.minorityPoor(),
                        it.minorityNearPoor(),
                        array(it.poorCauses()),
                        array(it.nearPoorCauses()),
                        array(it.poorDeprived()),
                        array(it.nearPoorDeprived()))
                .update());
    }

    /** All versions of all years of a unit, newest first. */
    public List<Closing> of(UnitId unit) {
        return jdbc.sql(CLOSINGS)
                .param("unit", unit.value())
                .query((row, _) -> new Closing(
                        new ClosingId(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("place", UUID.class)),
                        row.getInt("year"),
                        row.getInt("version"),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("full_name"),
                        TallyStore.counts(row)))
                .list();
    }

    private static String array(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
