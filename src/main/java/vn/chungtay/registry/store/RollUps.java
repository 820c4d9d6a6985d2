package vn.chungtay.registry.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The upkeep of standings and tallies, which the database does itself. */
@Repository
public class RollUps {

    private static final int KEPT = 1000;

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

    /**
     * Counts again from the records of all households and keeps what differs, of very many differences the first.
     *
     * @param folded how many rows {@link #fold} took away just before
     * @return how many counts and standings disagree
     */
    public int check(UUID id, boolean afterRebuild, long folded) {
        return jdbc.sql("select registry.keep_check(?, ?, ?, ?)")
                .params(id, afterRebuild, folded, KEPT)
                .query(Integer.class)
                .single();
    }

    private void run(String function) {
        jdbc.sql(function).query((_, _) -> true).list();
    }
}
