package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HelperId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord.Escape;
import vn.chungtay.registry.HouseholdRecord.HelpEnded;
import vn.chungtay.registry.HouseholdRecord.Helped;
import vn.chungtay.registry.HouseholdRecord.InNeed;
import vn.chungtay.registry.HouseholdRecord.LowIncome;
import vn.chungtay.registry.HouseholdRecord.NeedEnded;
import vn.chungtay.registry.NeedId;
import vn.chungtay.shared.Id;

/** Writes needs, helpers, registrations to escape and low-income workers, one at a time. */
@Repository
public class SupportStore {

    private final JdbcClient jdbc;

    SupportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The class of the household on a day, as figures count it; empty where it does not live in the area. */
    public Optional<String> classOn(HouseholdId household, LocalDate day) {
        return jdbc.sql(
                        """
                        select class from registry.standing
                        where household_id = :id and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        """)
                .param("id", household.value())
                .param("day", day)
                .query(String.class)
                .optional();
    }

    public boolean registeredToEscape(HouseholdId household, int year) {
        return jdbc.sql("select count(*) from registry.escape_registration where household_id = ? and year = ?")
                        .params(household.value(), year)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void add(HouseholdId household, InNeed it) {
        var person = it.person();
        jdbc.sql("insert into registry.need (id, household_id, person_id, need, note, valid_from) values (?, ?, ?::uuid, ?, ?, ?)")
                .params(
                        it.id().value(),
                        household.value(),
                        person == null ? null : person.value(),
                        it.need().name(),
                        it.note(),
                        it.on())
                .update();
    }

    /** Since when the open need of this household is there. */
    public Optional<LocalDate> since(HouseholdId household, NeedId need) {
        return since("need", household, need);
    }

    public Optional<LocalDate> since(HouseholdId household, HelperId helper) {
        return since("helper", household, helper);
    }

    public void end(NeedEnded it) {
        end("need", it.need(), it.on());
        jdbc.sql("update registry.need set outcome = ? where id = ?")
                .params(it.outcome().name(), it.need().value())
                .update();
    }

    public void end(HelpEnded it) {
        end("helper", it.helper(), it.on());
    }

    private Optional<LocalDate> since(String table, HouseholdId household, Id id) {
        return jdbc.sql("select valid_from from registry." + table
                        + " where id = ? and household_id = ? and valid_to is null")
                .params(id.value(), household.value())
                .query(LocalDate.class)
                .optional();
    }

    /** What began on this very day never was. */
    private void end(String table, Id id, LocalDate on) {
        jdbc.sql("delete from registry." + table + " where id = ? and valid_from = ?")
                .params(id.value(), on)
                .update();
        jdbc.sql("update registry." + table + " set valid_to = ?::date - 1 where id = ?")
                .params(on, id.value())
                .update();
    }

    public void add(HouseholdId household, Helped it) {
        jdbc.sql("insert into registry.helper (id, household_id, kind, name, help, valid_from) values (?, ?, ?, ?, ?, ?)")
                .params(Id.newUuid(), household.value(), it.kind().name(), it.name(), it.help(), it.on())
                .update();
    }

    public void add(HouseholdId household, Escape it, String fromClass) {
        jdbc.sql(
                        """
                        insert into registry.escape_registration
                            (id, household_id, year, from_class, registered_on, assigned_officer)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(Id.newUuid(), household.value(), it.year(), fromClass, it.on(), it.officer())
                .update();
    }

    public void add(LowIncome it) {
        jdbc.sql("insert into registry.low_income_worker (id, person_id, proof, valid_from) values (?, ?, ?, ?)")
                .params(Id.newUuid(), it.person().value(), it.proof(), it.on())
                .update();
    }
}
