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
        var ids = households.stream().map(it -> it.value().toString()).toArray(String[]::new);
        call("select registry.refresh_search(?::text[]::uuid[])", ids);
        call("select registry.refresh_standing(?::text[]::uuid[])", ids);
    }

    private void call(String function, String[] ids) {
        jdbc.query(
                function,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", ids)),
                _ -> null);
    }
}
