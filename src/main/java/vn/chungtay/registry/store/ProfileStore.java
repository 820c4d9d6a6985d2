package vn.chungtay.registry.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.HouseholdProfile.House;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.HouseholdProfile.Information;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdProfile.Livelihood;
import vn.chungtay.registry.HouseholdProfile.Living;
import vn.chungtay.registry.HouseholdProfile.Sanitation;
import vn.chungtay.registry.HouseholdProfile.Soundness;
import vn.chungtay.registry.HouseholdProfile.Water;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Training;
import vn.chungtay.registry.PersonProfile.Work;

/** Reads profiles, and ends the running one before a new one begins. */
@Repository
public class ProfileStore {

    private static final String ON_DAY = " and valid_from <= :day and (valid_to is null or valid_to >= :day)";

    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, HouseholdProfile> ofHouseholds(UUID[] households) {
        return jdbc
                .sql("select * from registry.household_profile where household_id = any (:ids) and valid_to is null")
                .param("ids", households)
                .query((row, _) -> Map.entry(row.getObject("household_id", UUID.class), household(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<UUID, PersonProfile> ofMembers(UUID[] households) {
        return jdbc
                .sql(
                        """
                        select f.* from registry.person_profile f
                        join registry.membership m on m.person_id = f.person_id and m.valid_to is null
                        where m.household_id = any (:ids) and f.valid_to is null
                        """)
                .param("ids", households)
                .query((row, _) -> Map.entry(row.getObject("person_id", UUID.class), person(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Map<PersonId, PersonProfile> ofMembers(HouseholdId household, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select f.* from registry.person_profile f
                        where f.person_id in (
                            select m.person_id from registry.membership m where m.household_id = :household
                                and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day))
                        """
                                + ON_DAY)
                .param("household", household.value())
                .param("day", day)
                .query((row, _) -> Map.entry(new PersonId(row.getObject("person_id", UUID.class)), person(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<HouseholdProfile> of(HouseholdId household, LocalDate day) {
        return jdbc.sql("select * from registry.household_profile where household_id = :household" + ON_DAY)
                .param("household", household.value())
                .param("day", day)
                .query((row, _) -> household(row))
                .optional();
    }

    private static HouseholdProfile household(ResultSet row) throws SQLException {
        return new HouseholdProfile(
                new House(
                        row.getObject("floor_area_m2", BigDecimal.class),
                        yes(row, "wall_durable"),
                        yes(row, "frame_durable"),
                        yes(row, "roof_durable"),
                        one(HouseState.class, row.getString("house_state")),
                        row.getObject("built_year", Integer.class),
                        soundness(row)),
                new Sanitation(
                        one(Water.class, row.getString("water_source")), one(Latrine.class, row.getString("latrine"))),
                new Information(
                        yes(row, "internet"),
                        yes(row, "telecom_needed"),
                        yes(row, "television"),
                        yes(row, "radio"),
                        yes(row, "phone"),
                        yes(row, "computer"),
                        yes(row, "reached")),
                new Living(
                        one(Livelihood.class, row.getString("livelihood")),
                        row.getObject("farm_land_m2", BigDecimal.class)));
    }

    private static Soundness soundness(ResultSet row) throws SQLException {
        return new Soundness(
                yes(row, "floor_durable"), yes(row, "house_safe"), yes(row, "house_settled"), yes(row, "stands_disasters"));
    }

    private static PersonProfile person(ResultSet row) throws SQLException {
        return new PersonProfile(
                new Education(
                        one(Schooling.class, row.getString("schooling")),
                        one(Schooling.class, row.getString("attending")),
                        one(Training.class, row.getString("training"))),
                new Work(
                        one(Job.class, row.getString("job")),
                        yes(row, "job_stable"),
                        yes(row, "able_to_work"),
                        yes(row, "wants_work"),
                        yes(row, "stable_livelihood"),
                        yes(row, "wants_counselling")),
                new Health(
                        one(Disability.class, row.getString("disability")),
                        yes(row, "insured"),
                        row.getString("insurance_no"),
                        row.getObject("insured_until", LocalDate.class),
                        yes(row, "stunted"),
                        yes(row, "wasted"),
                        row.getObject("pregnant_until", LocalDate.class),
                        row.getObject("nursing_until", LocalDate.class),
                        yes(row, "cared")),
                new Social(
                        yes(row, "social_allowance"),
                        yes(row, "merit"),
                        row.getObject("away_since", LocalDate.class),
                        yes(row, "uses_internet"),
                        yes(row, "abroad")));
    }

    private static @Nullable Boolean yes(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
