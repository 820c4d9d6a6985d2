package vn.chungtay.accompaniment.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.Charge;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.shared.Id;

/** Who is in charge of which village and helps which household. The database lets nobody stand beside another. */
@Repository
public class ChargeStore {

    private static final String VILLAGE = "village";
    private static final String HOUSEHOLD = "household";

    private final JdbcClient jdbc;

    ChargeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AccompanimentRefusal> put(HouseholdId household, CompanionId companion, LocalDate from) {
        return put(HOUSEHOLD, household, companion, from);
    }

    public Optional<AccompanimentRefusal> put(UnitId village, CompanionId companion, LocalDate from) {
        return put(VILLAGE, village, companion, from);
    }

    /**
     * Whoever was in charge until then ends the day before. Whoever began on this very day never was, if the same user put them
     * there; what a colleague wrote for this day stays, whoever of the two was quicker.
     */
    private Optional<AccompanimentRefusal> put(String what, Id of, CompanionId companion, LocalDate from) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('accompaniment.' || ?, 0))")
                .param(what + ' ' + of.value())
                .query((_, _) -> 1)
                .list();
        var now = in(what, of, from);
        if (now.filter(companion.value()::equals).isPresent()) return Optional.empty();
        if (laterThan(what, of, from)) return Optional.of(AccompanimentRefusal.LATER_ONE_THERE);
        if (byColleague(what, of, from)) return Optional.of(AccompanimentRefusal.COLLEAGUE_ASSIGNED);
        end(what, of, from);
        jdbc.sql("insert into accompaniment." + what + "_charge (id, " + what + "_id, companion_id, valid_from) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), of.value(), companion.value(), from)
                .update();
        return Optional.empty();
    }

    private Optional<UUID> in(String what, Id of, LocalDate day) {
        return jdbc.sql("select companion_id from accompaniment." + what + "_charge where " + what
                        + "_id = ? and geography.holds(valid_from, valid_to, ?)")
                .params(of.value(), day)
                .query(UUID.class)
                .optional();
    }

    private boolean laterThan(String what, Id of, LocalDate day) {
        return jdbc.sql("select exists (select from accompaniment." + what + "_charge where " + what + "_id = ? and valid_from > ?)")
                .params(of.value(), day)
                .query(Boolean.class)
                .single();
    }

    private boolean byColleague(String what, Id of, LocalDate day) {
        return jdbc.sql("select exists (select from accompaniment." + what + "_charge where " + what
                        + "_id = ? and valid_from = ? and made_by is distinct from platform.caller())")
                .params(of.value(), day)
                .query(Boolean.class)
                .single();
    }

    public void end(HouseholdId household, LocalDate from) {
        end(HOUSEHOLD, household, from);
    }

    public void end(UnitId village, LocalDate from) {
        end(VILLAGE, village, from);
    }

    private void end(String what, Id of, LocalDate from) {
        jdbc.sql("delete from accompaniment." + what + "_charge where " + what + "_id = ? and valid_from = ?")
                .params(of.value(), from)
                .update();
        jdbc.sql("update accompaniment." + what + "_charge set valid_to = ?::date - 1 where " + what
                        + "_id = ? and valid_from < ? and (valid_to is null or valid_to >= ?)")
                .params(from, of.value(), from, from)
                .update();
    }

    /** Households whom somebody helps on a day. */
    public List<HouseholdId> households(CompanionId companion, LocalDate day) {
        return jdbc.sql("select household_id from accompaniment.household_charge where companion_id = ? and geography.holds(valid_from, valid_to, ?)")
                .params(companion.value(), day)
                .query(UUID.class)
                .list().stream().map(HouseholdId::new).toList();
    }

    /** Villages of which somebody is in charge on a day. */
    public List<UnitId> villages(CompanionId companion, LocalDate day) {
        return jdbc.sql("select village_id from accompaniment.village_charge where companion_id = ? and geography.holds(valid_from, valid_to, ?)")
                .params(companion.value(), day)
                .query(UUID.class)
                .list().stream().map(UnitId::new).toList();
    }

    /** Whether somebody began to be in charge of anything after that day. */
    public boolean beganAfter(CompanionId companion, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select from accompaniment.household_charge where companion_id = :id and valid_from > :day)
                            or exists (select from accompaniment.village_charge where companion_id = :id and valid_from > :day)
                        """)
                .param("id", companion.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Everybody who helped a household, the last one first. */
    public List<Charge> history(HouseholdId household) {
        return history(HOUSEHOLD, household);
    }

    public List<Charge> history(UnitId village) {
        return history(VILLAGE, village);
    }

    private List<Charge> history(String what, Id of) {
        return jdbc.sql("select c.id as companion_id, c.full_name, c.position, h.valid_from, h.valid_to from accompaniment." + what
                        + "_charge h join accompaniment.companion c on c.id = h.companion_id where h." + what
                        + "_id = ? order by h.valid_from desc")
                .param(of.value())
                .query((row, _) -> Lines.charge(row).orElseThrow())
                .list();
    }
}
