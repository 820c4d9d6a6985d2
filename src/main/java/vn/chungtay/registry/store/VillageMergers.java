package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.ReorganisationId;
import vn.chungtay.registry.HouseholdId;

/** Lets households live on in the village that took the place of theirs. Nobody moved: only the village is another one. */
@Repository
public class VillageMergers {

    private static final String GONE =
            """
            with gone as (
                select s.predecessor_id as village, any_value(s.successor_id) as heir
                from geography.succession s
                join geography.unit p on p.id = s.predecessor_id and p.level = 'VILLAGE' and p.valid_to < :day
                where s.reorganisation_id = :act and s.extent = 'FULL'
                group by s.predecessor_id
                having count(*) = 1
            )
            """;

    private static final String LIVE_ON = GONE
            + """
            , ended as (
                update registry.residence r set valid_to = cast(:day as date) - 1
                from gone g
                where r.village_id = g.village and r.valid_from < :day and (r.valid_to is null or r.valid_to >= :day)
                returning r.household_id, g.heir, r.address, old.valid_to as last_day
            )
            insert into registry.residence (id, household_id, village_id, address, valid_from, valid_to)
            select uuidv7(), household_id, heir, address, :day, last_day from ended
            returning household_id
            """;

    /** Recorded already for days on which the old village was no more. */
    private static final String BEGAN_LATER = GONE
            + """
            update registry.residence r set village_id = g.heir from gone g
            where r.village_id = g.village and r.valid_from >= :day
            returning r.household_id
            """;

    private final JdbcClient jdbc;

    VillageMergers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever is concerned; their version is a new one, because what somebody has open is not true any more. */
    public Set<HouseholdId> follow(ReorganisationId act, LocalDate day) {
        var concerned = Stream.of(LIVE_ON, BEGAN_LATER)
                .flatMap(sql -> jdbc.sql(sql).param("act", act.value()).param("day", day).query(UUID.class).list().stream())
                .collect(Collectors.toSet());
        jdbc.sql("update registry.household set version = version + 1 where id = any (:ids)")
                .param("ids", concerned.toArray(UUID[]::new))
                .update();
        return concerned.stream().map(HouseholdId::new).collect(Collectors.toSet());
    }
}
