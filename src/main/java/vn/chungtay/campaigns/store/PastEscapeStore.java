package vn.chungtay.campaigns.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.model.policy.PastEscape;
import vn.chungtay.registry.HouseholdId;

/** Who had escaped before a day. */
@Repository
public class PastEscapeStore {

    private final JdbcClient jdbc;

    PastEscapeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these households the last escape before the day, of those that were neither poor nor near-poor since. */
    public Map<HouseholdId, PastEscape> before(Collection<HouseholdId> households, LocalDate day) {
        var all = new HashMap<HouseholdId, PastEscape>();
        jdbc.sql(
                        """
                        select distinct on (e.household_id) e.household_id, e.newly_until
                        from registry.pub_escape e
                        where e.household_id = any (:households) and e.escaped_from < :day
                            and (e.low_again_from is null or e.low_again_from >= :day)
                        order by e.household_id, e.escaped_from desc
                        """)
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    all.put(new HouseholdId(row.getObject("household_id", UUID.class)), new PastEscape(row.getObject("newly_until", LocalDate.class)));
                });
        return all;
    }
}
