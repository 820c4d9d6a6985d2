package vn.chungtay.registry.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The upkeep of standings and tallies, which the database does itself. */
@Repository
public class RollUps {

    private final JdbcClient jdbc;

    RollUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long fold() {
        return jdbc.sql("select registry.fold_tally()").query(Long.class).single();
    }

    /** The tallies anew, from the standings. */
    public void rebuild() {
        run("select registry.rebuild_tally()");
    }

    /** The standings of all households anew, from the records. */
    public void deriveStandings() {
        run("select registry.refresh_standing(null)");
    }

    private void run(String function) {
        jdbc.sql(function).query((_, _) -> true).list();
    }
}
