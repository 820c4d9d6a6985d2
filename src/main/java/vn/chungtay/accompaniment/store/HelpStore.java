package vn.chungtay.accompaniment.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.accompaniment.model.HelpId;
import vn.chungtay.accompaniment.model.HelpItem;
import vn.chungtay.accompaniment.model.Place;
import vn.chungtay.registry.HouseholdId;

/** What households are given, and why they escaped or did not. */
@Repository
public class HelpStore {

    private final JdbcClient jdbc;

    HelpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(HouseholdId household, HelpItem it) {
        jdbc.sql("insert into accompaniment.help (id, household_id, what, planned_for, given_on) values (:id, :household, :what, :planned, :given)")
                .param("id", it.id().value())
                .param("household", household.value())
                .param("what", it.what())
                .param("planned", it.planned(), Types.DATE)
                .param("given", it.given(), Types.DATE)
                .update();
    }

    /** False if there is nothing of the kind that waits to be given. */
    public boolean give(HouseholdId household, HelpId id, LocalDate on) {
        return jdbc.sql("update accompaniment.help set given_on = ? where id = ? and household_id = ? and given_on is null")
                .params(on, id.value(), household.value())
                .update() == 1;
    }

    /** What waits first, then what was given, the last first. */
    public List<HelpItem> of(HouseholdId household) {
        return jdbc.sql("select * from accompaniment.help where household_id = ? order by given_on desc nulls first, planned_for, what")
                .param(household.value())
                .query((row, _) -> new HelpItem(
                        new HelpId(row.getObject("id", UUID.class)),
                        row.getString("what"),
                        row.getObject("planned_for", LocalDate.class),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    public void conclude(HouseholdId household, int year, String reason) {
        jdbc.sql("insert into accompaniment.year_end (id, household_id, year, reason) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), household.value(), year, reason)
                .update();
    }

    /**
     * Where a household lives, or lived last, whoever asks: the right is asked for there. Whoever was responsible for it before
     * finds the place where it lives now, not the last one that they were responsible for. Empty if it never lived with them.
     */
    public Optional<Place> place(HouseholdId household, LocalDate day) {
        return places("h.id = :household", day).param("household", household.value()).query((row, _) -> Lines.place(row)).optional();
    }

    /** As above, of the household that bears this code. */
    public Optional<Place> place(String code, LocalDate day) {
        return places("h.code = :code", day).param("code", code).query((row, _) -> Lines.place(row)).optional();
    }

    private JdbcClient.StatementSpec places(String which, LocalDate day) {
        return jdbc.sql("""
                select h.id as household_id, h.code, p.full_name as head, r.village_id,
                    coalesce((select n.name from geography.unit_name n where n.unit_id = r.village_id
                        order by geography.holds(n.valid_from, n.valid_to, :day) desc, n.valid_from desc nulls last limit 1), '') as village
                from registry.pub_household h
                cross join lateral (
                    select r.village_id from registry.pub_residence r
                    where r.household_id = h.id
                    order by r.valid_from desc limit 1) r
                left join lateral (
                    select s.head_id from registry.pub_standing s
                    where s.household_id = h.id and s.valid_from <= :day
                    order by s.valid_from desc limit 1) s on true
                left join registry.pub_person p on p.id = s.head_id
                where\s""" + which).param("day", day);
    }
}
