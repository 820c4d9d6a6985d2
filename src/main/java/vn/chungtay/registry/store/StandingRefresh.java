package vn.chungtay.registry.store;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdId;

/** After every change the standings of the households, and with them the figures, are derived anew. One place calls. */
@Repository
public class StandingRefresh {

    private final JdbcTemplate jdbc;

    StandingRefresh(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void of(Collection<HouseholdId> households) {
        if (households.isEmpty()) return;
        call("select registry.refresh_search(?::text[]::uuid[])", households);
        ofClasses(households);
    }

    /** After a change of nothing but classes; nobody is searched by class. */
    public void ofClasses(Collection<HouseholdId> households) {
        if (households.isEmpty()) return;
        call("select registry.refresh_standing(?::text[]::uuid[])", households);
    }

    private void call(String function, Collection<HouseholdId> households) {
        var ids = households.stream().map(it -> it.value().toString()).toArray(String[]::new);
        jdbc.query(
                function,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", ids)),
                _ -> null);
    }
}
