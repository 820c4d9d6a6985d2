package vn.chungtay.registry.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.model.LoosePerson;
import vn.chungtay.shared.NationalId;

/** People of the register who are in no household now, for example since they left one. */
@Repository
public class LoosePeople {

    private static final int AT_MOST = 200;

    private final JdbcClient jdbc;

    LoosePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who left last come first; not those who left a household when it lived elsewhere already. */
    public List<LoosePerson> all() {
        return jdbc.sql(
                        """
                        select p.*, l.code, l.left_on
                        from (
                            select distinct on (m.person_id) m.person_id, h.id as household, h.code, m.valid_to as left_on
                            from registry.membership m join registry.household h on h.id = m.household_id
                            order by m.person_id, m.valid_to desc nulls first
                        ) l
                        join registry.person p on p.id = l.person_id
                        where l.left_on is not null and p.died_on is null
                            and registry.household_found_on(l.household, l.left_on)
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

    public Optional<PersonId> byNumber(NationalId number) {
        return jdbc.sql("select id from registry.person where national_id = ? and died_on is null")
                .param(number.digits())
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }
}
