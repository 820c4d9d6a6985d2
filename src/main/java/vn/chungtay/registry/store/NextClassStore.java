package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.OpenReason;
import vn.chungtay.registry.model.next.Foreseen;
import vn.chungtay.registry.model.next.LastLook;
import vn.chungtay.standards.NextStandard;
import vn.chungtay.standards.StandardId;

/** Last looks at households, and what was counted of them under the next standard. */
@Repository
public class NextClassStore {

    private static final String LAST =
            """
            select a.id, a.assessed_on, a.standard_id, a.area_type, a.b1_score, a.monthly_income_dong, a.deprived, a.unknown,
                   a.made_in_agriculture
            from registry.assessment a
            where a.household_id = %s and a.assessed_on <= :day
            order by a.assessed_on desc, a.recorded_at desc, a.id
            limit 1
            """;

    private static final String STANDINGS =
            """
            select s.household_id, s.village_id, s.class, s.persons, a.*
            from registry.standing s
            left join lateral (
            """
                    + LAST.formatted("s.household_id")
                    + """
            ) a on true
            where s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
              and s.village_id in (select placed from geography.villages_on(:area, :day) placed)
            order by s.household_id
            """;

    private static final String AREAS =
            """
            select distinct coalesce(p.ancestor_id, u.id)
            from geography.villages_on(:place, :day) placed
            join geography.unit u on u.id = placed and u.level = 'VILLAGE'
            left join geography.ancestry p
                on p.unit_id = u.id and p.distance = 1 and geography.holds(p.valid_from, p.valid_to, :day)
            order by 1
            """;

    private final JdbcClient jdbc;

    NextClassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A household as it stands on the day of a count. */
    public record Standing(
            HouseholdId household, UnitId village, String classNow, int persons, @Nullable LastLook lastLook) {

        public Optional<LastLook> look() {
            return Optional.ofNullable(lastLook);
        }
    }

    /** A household with what was foreseen of it. */
    public record Row(Standing standing, Foreseen foreseen) {}

    public Optional<LastLook> lastLook(HouseholdId household, LocalDate day) {
        return jdbc.sql(LAST.formatted(":household"))
                .param("household", household.value())
                .param("day", day)
                .query((row, _) -> look(row))
                .optional();
    }

    /** Communes with villages of the place, and villages that lie in no commune: the pieces in which it is counted. */
    public List<UnitId> areas(UnitId place, LocalDate day) {
        return jdbc.sql(AREAS).param("place", place.value()).param("day", day).query(UUID.class).list().stream()
                .map(UnitId::new)
                .toList();
    }

    /**
     * Notes that a count of the place was asked for.
     *
     * @param failed a count that was asked for before this moment, and has not ended, has failed
     * @return false while another one goes on; of several at the same moment the first one is noted
     */
    public boolean order(UnitId place, Instant now, Instant failed) {
        return jdbc.sql(
                        """
                        insert into registry.next_order as o (place_id, ordered_at) values (:place, :now)
                        on conflict on constraint pk$next_order do update set ordered_at = :now where o.ordered_at < :failed
                        """)
                .param("place", place.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("failed", failed.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    public void ended(UnitId place) {
        jdbc.sql("delete from registry.next_order where place_id = ?").param(place.value()).update();
    }

    /** Two runs that meet in an area go through it one after the other; the lock ends with the transaction. */
    public void lock(UnitId area) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('registry.next_count ' || ?, 0))")
                .param(area.value().toString())
                .query((_, _) -> 1)
                .list();
    }

    public boolean isCounted(UnitId area, String run, NextStandard next) {
        return jdbc.sql("select exists (select from registry.next_count where area_id = ? and run = ? and edition = ?)")
                .params(area.value(), run, next.edition().value())
                .query(Boolean.class)
                .single();
    }

    public List<Standing> standings(UnitId area, LocalDate day) {
        return jdbc.sql(STANDINGS)
                .param("area", area.value())
                .param("day", day)
                .query((row, _) -> new Standing(
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        new UnitId(row.getObject("village_id", UUID.class)),
                        row.getString("class"),
                        row.getInt("persons"),
                        row.getObject("id") == null ? null : look(row)))
                .list();
    }

    /** These rows in place of everything that was counted of the area and its villages before. */
    public void replace(UnitId area, String run, NextStandard next, LocalDate day, Instant now, List<Row> rows) {
        clear(area, day);
        jdbc.sql(
                        """
                        insert into registry.next_count (area_id, run, standard_id, edition, as_of, counted_at)
                        values (:area, :run, :standard, :edition, :day, :now)
                        """)
                .param("area", area.value())
                .param("run", run)
                .param("standard", next.id().value())
                .param("edition", next.edition().value())
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        insert(area, rows);
        jdbc.sql(
                        """
                        insert into registry.next_tally (village_id, area_id, class_now, result, reasons, households, persons)
                        select village_id, area_id, class_now, result, reasons, count(*), sum(persons)
                        from registry.next_class where area_id = :area group by 1, 2, 3, 4, 5
                        """)
                .param("area", area.value())
                .update();
    }

    private void clear(UnitId area, LocalDate day) {
        for (var table : List.of("next_class", "next_tally")) {
            jdbc.sql("delete from registry." + table + " where area_id = :area or village_id in ("
                            + "select placed from geography.villages_on(:area, :day) placed)")
                    .param("area", area.value())
                    .param("day", day)
                    .update();
        }
        jdbc.sql("delete from registry.next_count where area_id = ?").param(area.value()).update();
    }

    private void insert(UnitId area, List<Row> rows) {
        jdbc.sql(
                        """
                        insert into registry.next_class (area_id, household_id, village_id, class_now, result, reasons, persons,
                            looked_on)
                        select :area, * from unnest(cast(:households as uuid[]), cast(:villages as uuid[]), cast(:now as text[]),
                            cast(:results as text[]), cast(:reasons as int[]), cast(:persons as int[]), cast(:looked as date[]))
                        """)
                .param("area", area.value())
                .param("households", column(rows, it -> it.standing().household().value()).toArray(UUID[]::new))
                .param("villages", column(rows, it -> it.standing().village().value()).toArray(UUID[]::new))
                .param("now", column(rows, it -> it.standing().classNow()).toArray(String[]::new))
                .param("results", column(rows, it -> it.foreseen().result().name()).toArray(String[]::new))
                .param("reasons", column(rows, it -> OpenReason.bits(it.foreseen().reasons())).toArray(Integer[]::new))
                .param("persons", column(rows, it -> it.standing().persons()).toArray(Integer[]::new))
                .param("looked", column(rows, NextClassStore::lookedOn).toArray(String[]::new))
                .update();
    }


    private static @Nullable String lookedOn(Row it) {
        return it.standing().look().map(look -> look.on().toString()).orElse(null);
    }

    private static <T extends @Nullable Object> Collection<T> column(List<Row> rows, Function<Row, T> value) {
        return rows.stream().map(value).toList();
    }

    private static LastLook look(ResultSet row) throws SQLException {
        var evidence = EvidenceColumns.read(row);
        return new LastLook(
                new AssessmentId(row.getObject("id", UUID.class)),
                row.getObject("assessed_on", LocalDate.class),
                new StandardId(row.getString("standard_id")),
                evidence);
    }
}
