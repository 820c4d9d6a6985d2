package vn.chungtay.fieldwork.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;

/** What is on its way from the devices of each village, as far as the caller sees it. */
@Repository
public class VillageCounts {

    private final JdbcClient jdbc;

    VillageCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param devices that took the village along and may send
     * @param held packets that wait for one before them
     * @param conflicts households with answers that differ
     * @param quarantined packets that wait for a person
     * @param pictures that packets name and that have not arrived
     */
    public record Counted(int devices, int held, int conflicts, int quarantined, int pictures) {

        public static final Counted NOTHING = new Counted(0, 0, 0, 0, 0);
    }

    public Map<UnitId, Counted> byVillage() {
        var counted = new HashMap<UnitId, Counted>();
        jdbc.sql(
                        """
                        select village, sum(devices) as devices, sum(held) as held, sum(conflicts) as conflicts,
                               sum(quarantined) as quarantined, sum(pictures) as pictures
                        from (
                            select t.village_id as village, count(distinct t.device_id) as devices, 0 as held, 0 as conflicts, 0 as quarantined,
                                0 as pictures
                            from fieldwork.package_taken t
                            join fieldwork.device d on d.id = t.device_id and d.revoked_at is null
                            group by t.village_id
                            union all
                            select unit_id, 0, count(*) filter (where outcome = 'HELD'), 0, count(*) filter (where outcome = 'QUARANTINED'), 0
                            from fieldwork.packet
                            where outcome <> 'APPLIED' and settled_at is null
                            group by unit_id
                            union all
                            select unit_id, 0, 0, count(distinct (owner, subject_id)), 0, 0
                            from fieldwork.conflict
                            where ended_at is null
                            group by unit_id
                            union all
                            select unit_id, 0, 0, 0, 0, count(*)
                            from fieldwork.named_picture
                            where arrived_at is null and taken_back_at is null
                            group by unit_id) each
                        group by village
                        """)
                .query(row -> {
                    counted.put(
                            new UnitId(row.getObject("village", UUID.class)),
                            new Counted(row.getInt("devices"), row.getInt("held"), row.getInt("conflicts"), row.getInt("quarantined"),
                                    row.getInt("pictures")));
                });
        return counted;
    }
}
