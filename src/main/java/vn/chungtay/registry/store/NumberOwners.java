package vn.chungtay.registry.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose identity numbers are in the register already, told only as far as the caller may see. */
@Repository
public class NumberOwners {

    private final JdbcClient jdbc;

    NumberOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One entry for each number that is taken: the code of the owner's household, or empty where it is not the caller's. */
    public List<Optional<String>> taken(Set<String> numbers) {
        return jdbc.sql(
                        """
                        select h.code
                        from registry.taken_national_ids(:numbers) as t (number)
                        left join registry.person p on p.national_id = t.number
                        left join registry.membership m on m.person_id = p.id and m.valid_to is null
                        left join registry.household h on h.id = m.household_id
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .list();
    }
}
