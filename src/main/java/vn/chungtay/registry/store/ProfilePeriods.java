package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;

/** Begins a new profile; the running one ends the day before. */
@Repository
public class ProfilePeriods {

    private final JdbcClient jdbc;
    private final ProfileRows rows;

    ProfilePeriods(JdbcClient jdbc, ProfileRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Since when the running profile holds. */
    public Optional<LocalDate> since(HouseholdId household) {
        return since("household_profile where household_id", household.value());
    }

    public Optional<LocalDate> since(PersonId person) {
        return since("person_profile where person_id", person.value());
    }

    public void begin(HouseholdId household, HouseholdProfile profile, LocalDate on) {
        end("household_profile", "household_id", household.value(), on);
        rows.insert(household, profile, on);
    }

    public void begin(PersonId person, PersonProfile profile, LocalDate on) {
        end("person_profile", "person_id", person.value(), on);
        rows.insert(person, profile, on);
    }

    private Optional<LocalDate> since(String which, UUID id) {
        return jdbc.sql("select valid_from from registry." + which + " = ? and valid_to is null")
                .param(id)
                .query(LocalDate.class)
                .optional();
    }

    /** A profile of this very day is replaced: it held on no other. */
    private void end(String table, String owner, UUID id, LocalDate on) {
        jdbc.sql("delete from registry." + table + " where " + owner + " = ? and valid_to is null and valid_from = ?")
                .params(id, on)
                .update();
        jdbc.sql("update registry." + table + " set valid_to = ?::date - 1 where " + owner + " = ? and valid_to is null")
                .params(on, id)
                .update();
    }
}
