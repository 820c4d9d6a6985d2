package vn.chungtay.fieldwork.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.shared.Id;

/** How much about each of those whom visits are about waits at the office, wherever it lies; whose it is, is not told. */
@Repository
public class SubjectCounts {

    private final JdbcClient jdbc;
    private final Everywhere everywhere;

    SubjectCounts(JdbcClient jdbc, Everywhere everywhere) {
        this.jdbc = jdbc;
        this.everywhere = everywhere;
    }

    /**
     * @param cards answers between which somebody has to choose
     * @param packets that are not in the sheet: held, or in quarantine and not settled
     */
    public record Waiting(int cards, int packets) {}

    /** Without those about whom nothing waits. */
    public Map<UUID, Waiting> of(String owner, Collection<? extends Id> subjects) {
        var counts = new HashMap<UUID, Waiting>();
        everywhere.run(() -> jdbc.sql("""
                        select subject_id, sum(cards) as cards, sum(packets) as packets
                        from (
                            select subject_id, 1 as cards, 0 as packets from fieldwork.conflict
                            where owner = :owner and subject_id = any (:subjects) and ended_at is null
                            union all
                            select subject_id, 0, 1 from fieldwork.packet
                            where owner = :owner and subject_id = any (:subjects) and outcome <> 'APPLIED' and settled_at is null) waiting
                        group by subject_id
                        """)
                .param("owner", owner)
                .param("subjects", subjects.stream().map(Id::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getObject("subject_id", UUID.class), new Waiting(row.getInt("cards"), row.getInt("packets")));
                }));
        return counts;
    }
}
