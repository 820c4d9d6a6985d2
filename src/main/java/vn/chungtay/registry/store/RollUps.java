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

    public void rebuild() {
        jdbc.sql("select registry.rebuild_tally()").query((_, _) -> true).list();
    }

    /** Counted again from the records, for all households. */
    public long differences() {
        return jdbc.sql("select count(*) from registry.check_tally()").query(Long.class).single();
    }
}
