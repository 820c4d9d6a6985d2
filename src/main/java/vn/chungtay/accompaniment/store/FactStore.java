package vn.chungtay.accompaniment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.accompaniment.model.HouseholdFacts;
import vn.chungtay.accompaniment.model.HouseholdFacts.Departure;
import vn.chungtay.accompaniment.model.HouseholdFacts.Home;
import vn.chungtay.accompaniment.model.HouseholdFacts.Life;
import vn.chungtay.accompaniment.model.HouseholdFacts.Line;
import vn.chungtay.accompaniment.model.HouseholdFacts.Met;
import vn.chungtay.accompaniment.model.HouseholdFacts.Needed;
import vn.chungtay.accompaniment.model.HouseholdFacts.Seen;
import vn.chungtay.accompaniment.model.Visit;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Job;

/** Reads what the registry publishes of households that escaped, many at once, as known until a day. */
@Repository
public class FactStore {

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param recognised the day of recognition of each household */
    public List<HouseholdFacts> of(Map<HouseholdId, LocalDate> recognised, LocalDate day) {
        var households = recognised.keySet();
        var departures = departures(households, day);
        var lives = lives(households, day);
        var homes = homes(households, day);
        var looks = looks(households, day);
        var needs = needs(households, day);
        var visits = visits(households, day);
        return recognised.entrySet().stream()
                .map(it -> new HouseholdFacts(
                        it.getKey(),
                        it.getValue(),
                        departures.getOrDefault(it.getKey(), List.of()),
                        lives.getOrDefault(it.getKey(), List.of()),
                        homes.getOrDefault(it.getKey(), List.of()),
                        looks.getOrDefault(it.getKey(), List.of()),
                        needs.getOrDefault(it.getKey(), List.of()),
                        visits.getOrDefault(it.getKey(), List.of())))
                .toList();
    }

    private Map<HouseholdId, List<Departure>> departures(Collection<HouseholdId> households, LocalDate day) {
        return read(
                "select * from registry.pub_departure where household_id = any (:ids) and happened_on <= :day and person_id is not null",
                households, day,
                (row, _) -> new Departure(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("kind").equals("MEMBER_DIED"),
                        row.getObject("happened_on", LocalDate.class)));
    }

    /** What became known of somebody while they were a member. */
    private Map<HouseholdId, List<Life>> lives(Collection<HouseholdId> households, LocalDate day) {
        return read(
                """
                select distinct m.household_id, l.*, i.birth_date
                from registry.pub_membership m
                join registry.pub_life l on l.person_id = m.person_id and l.valid_from <= :day
                    and (m.valid_to is null or l.valid_from <= m.valid_to)
                join registry.pub_identity i on i.id = m.person_id
                where m.household_id = any (:ids) and m.valid_from <= :day
                """,
                households, day,
                (row, _) -> new Life(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("birth_date", LocalDate.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("attending"),
                        oneOf(Job.class, row.getString("job")),
                        flag(row, "job_stable"),
                        oneOf(Disability.class, row.getString("disability")),
                        flag(row, "insured")));
    }

    private Map<HouseholdId, List<Home>> homes(Collection<HouseholdId> households, LocalDate day) {
        return read(
                "select * from registry.pub_home where household_id = any (:ids) and valid_from <= :day", households, day,
                (row, _) -> new Home(
                        row.getObject("valid_from", LocalDate.class),
                        oneOf(HouseState.class, row.getString("house_state")),
                        flag(row, "house_safe"),
                        oneOf(Water.class, row.getString("water_source")),
                        oneOf(Latrine.class, row.getString("latrine"))));
    }

    private Map<HouseholdId, List<Seen>> looks(Collection<HouseholdId> households, LocalDate day) {
        return read(
                "select * from registry.pub_look where household_id = any (:ids) and assessed_on <= :day", households, day,
                (row, _) -> new Seen(
                        new AssessmentId(row.getObject("id", UUID.class)),
                        row.getObject("assessed_on", LocalDate.class),
                        row.getString("standard_id"),
                        row.getInt("deprived"),
                        row.getInt("unknown"),
                        row.getString("result"),
                        line(row)));
    }

    private Map<HouseholdId, List<Needed>> needs(Collection<HouseholdId> households, LocalDate day) {
        return read(
                "select * from registry.pub_need where household_id = any (:ids) and geography.holds(valid_from, valid_to, :day)",
                households, day,
                (row, _) -> new Needed(Need.valueOf(row.getString("need")), row.getObject("valid_from", LocalDate.class)));
    }

    /** Only those on which somebody was met. */
    private Map<HouseholdId, List<Met>> visits(Collection<HouseholdId> households, LocalDate day) {
        return read(
                "select * from accompaniment.visit where household_id = any (:ids) and visited_on <= :day and result <> 'ABSENT' order by visited_on, made_at",
                households, day,
                (row, _) -> new Met(row.getObject("visited_on", LocalDate.class), Visit.Result.valueOf(row.getString("result"))));
    }

    private <T> Map<HouseholdId, List<T>> read(String sql, Collection<HouseholdId> households, LocalDate day, RowMapper<T> one) {
        var all = new HashMap<HouseholdId, List<T>>();
        jdbc.sql(sql).param("ids", DutyStore.ids(households)).param("day", day).query(row -> {
            var household = new HouseholdId(row.getObject("household_id", UUID.class));
            all.computeIfAbsent(household, _ -> new ArrayList<>()).add(one.mapRow(row, 0));
        });
        return all;
    }

    private static @Nullable Line line(ResultSet row) throws SQLException {
        var parameter = row.getString("parameter");
        return parameter == null ? null : new Line(parameter, row.getLong("measured"), row.getLong("threshold"));
    }

    private static @Nullable Boolean flag(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    private static <E extends Enum<E>> @Nullable E oneOf(Class<E> words, @Nullable String stored) {
        return stored == null ? null : Enum.valueOf(words, stored);
    }
}
