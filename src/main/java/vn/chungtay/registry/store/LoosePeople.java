package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.model.Identified;
import vn.chungtay.registry.model.LoosePerson;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;

/** People of the register who are in no household now, for example since they left one. */
@Repository
public class LoosePeople {

    private static final int AT_MOST = 200;

    private final JdbcClient jdbc;

    LoosePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those who left last come first; not those who left a household when it lived elsewhere already, nor those whom a
     * household elsewhere has taken in. It begins with the villages of the caller and goes from one to the next, which
     * "offset 0" holds the planner to: otherwise the wall of the database asks of every membership of the country whose it is.
     */
    public List<LoosePerson> all() {
        return jdbc.sql(
                        """
                        select p.*, h.code, l.left_on
                        from (
                            select distinct m.person_id
                            from registry.villages_in_scope() village
                            cross join lateral (
                                select distinct s.household_id from registry.standing s where s.village_id = village
                            ) mine
                            cross join lateral (
                                select m.person_id from registry.membership m
                                where m.household_id = mine.household_id and m.valid_to is not null
                                offset 0
                            ) m
                        ) one
                        cross join lateral (
                            select m.household_id, m.valid_to as left_on from registry.membership m
                            where m.person_id = one.person_id
                            order by m.valid_to desc nulls first
                            limit 1
                        ) l
                        join registry.household h on h.id = l.household_id
                        join registry.person p on p.id = one.person_id
                        where l.left_on is not null and p.died_on is null
                            and registry.household_found_on(h.id, l.left_on)
                            and not registry.taken_in(p.id)
                        order by l.left_on desc, p.id
                        limit :most
                        """)
                .param("most", AT_MOST)
                .query((row, _) -> new LoosePerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("full_name"),
                        PersonStore.details(row).born(),
                        row.getString("code")))
                .list();
    }

    /** Wherever they lived; the database tells no more than {@link Identified} does. */
    public Identified byNumber(NationalId number, BirthDate born, LocalDate on) {
        return jdbc.sql("select person_id, member from registry.known_by_number(?, ?, ?, ?)")
                .params(number.digits(), born.date(), born.latest(), on)
                .query((row, _) -> row.getBoolean("member")
                        ? new Identified.Member()
                        : new Identified.Loose(new PersonId(row.getObject("person_id", UUID.class))))
                .optional()
                .orElseGet(Identified.Unknown::new);
    }
}
