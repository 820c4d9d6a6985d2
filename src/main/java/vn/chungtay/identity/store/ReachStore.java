package vn.chungtay.identity.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;

/** How far units reach on a day: the one statement that says whether a right in them covers a place. */
@Repository
public class ReachStore {

    /**
     * Climbs from a place that is gone to its last parents, and from each of them follows what it went into until units
     * that exist today. One of the climbed units must lead only to units which the rights cover.
     */
    private static final String COVERS = """
            with recursive climbed (id, gone) as (
                select u.id, coalesce(u.valid_to < :today, false) from geography.unit u where u.id = :place
                union
                select u.id, coalesce(u.valid_to < :today, false)
                from climbed c
                cross join lateral (
                    select p.parent_id from geography.unit_parent p where p.unit_id = c.id
                    order by p.valid_to desc nulls first, p.id
                    limit 1) last
                join geography.unit u on u.id = last.parent_id
                where c.gone
            ), leads (origin, id, gone) as (
                select id, id, gone from climbed
                union
                select l.origin, u.id, coalesce(u.valid_to < :today, false)
                from leads l
                join geography.succession s on s.predecessor_id = l.id
                join geography.unit u on u.id = s.successor_id
                where l.gone
            )
            select exists (
                select 1 from leads l where not l.gone
                group by l.origin
                having bool_and(exists (
                    select 1 from geography.ancestry a
                    where a.unit_id = l.id and a.ancestor_id = any (:units)
                      and (a.valid_from is null or a.valid_from <= :today)
                      and (a.valid_to is null or a.valid_to >= :today))))
            """;

    private final JdbcClient jdbc;

    ReachStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the units together cover the place on the day. */
    public boolean covers(Collection<UnitId> units, UnitId place, LocalDate day) {
        return jdbc.sql(COVERS)
                .param("units", array(units))
                .param("place", place.value())
                .param("today", day)
                .query(Boolean.class)
                .single();
    }

    /** The first of these places that the units together do not cover on the day; empty if they cover all. */
    public Optional<UnitId> firstNotCovered(Collection<UnitId> units, Collection<UnitId> places, LocalDate day) {
        return jdbc.sql("""
                select place from unnest(cast(:places as uuid[])) with ordinality as asked (place, nth)
                where not exists (
                    select from geography.ancestry a
                    where a.unit_id = place and a.ancestor_id = any (cast(:units as uuid[]))
                      and geography.holds(a.valid_from, a.valid_to, :day))
                order by nth
                """)
                .param("places", array(places))
                .param("units", array(units))
                .param("day", day)
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .filter(place -> !covers(units, place, day))
                .findFirst();
    }

    private static UUID[] array(Collection<UnitId> ids) {
        return ids.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    /** Whether the unit is the other one or lies somewhere below it on the day; never if one of them does not exist then. */
    public boolean within(UnitId unit, UnitId other, LocalDate day) {
        return jdbc.sql("""
                select exists (
                    select 1 from geography.ancestry
                    where unit_id = :unit and ancestor_id = :other
                      and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day))
                """)
                .param("unit", unit.value())
                .param("other", other.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
