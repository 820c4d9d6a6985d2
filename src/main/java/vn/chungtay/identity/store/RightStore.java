package vn.chungtay.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.DateRange;

/** Rights, and the one statement that says whether a right covers a place. */
@Repository
public class RightStore {

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

    RightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rights that hold on the day, in units that exist on it; a disabled person has none. */
    public List<Right> holding(UserId user, LocalDate day) {
        return jdbc.sql("""
                select r.id, r.user_id, r.role, r.unit_id, r.valid_from, r.valid_to
                from identity.user_right r
                join identity.user_account a on a.id = r.user_id and a.disabled_at is null
                join geography.unit u on u.id = r.unit_id
                where r.user_id = :user
                  and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                  and (u.valid_from is null or u.valid_from <= :day) and (u.valid_to is null or u.valid_to >= :day)
                order by r.valid_from, r.id
                """)
                .param("user", user.value())
                .param("day", day)
                .query(RightStore::right)
                .list();
    }

    /** Rights that hold on the day or may hold later, in units that do not end before it, of disabled people too. */
    public List<Right> notOver(UserId user, LocalDate day) {
        return jdbc.sql("""
                select r.id, r.user_id, r.role, r.unit_id, r.valid_from, r.valid_to
                from identity.user_right r
                join geography.unit u on u.id = r.unit_id
                where r.user_id = :user
                  and (r.valid_to is null or r.valid_to >= :day) and (u.valid_to is null or u.valid_to >= :day)
                order by r.valid_from, r.id
                """)
                .param("user", user.value())
                .param("day", day)
                .query(RightStore::right)
                .list();
    }

    /** Whether the units together cover the place on the day. */
    public boolean covers(Collection<UnitId> units, UnitId place, LocalDate day) {
        return jdbc.sql(COVERS)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("place", place.value())
                .param("today", day)
                .query(Boolean.class)
                .single();
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

    public List<Right> all(UserId user) {
        return jdbc.sql("""
                select id, user_id, role, unit_id, valid_from, valid_to
                from identity.user_right where user_id = :user
                order by valid_to desc nulls first, valid_from, id
                """)
                .param("user", user.value())
                .query(RightStore::right)
                .list();
    }

    /** @param by who grants it, absent for the system */
    public void add(Right right, @Nullable UUID by) {
        jdbc.sql("""
                insert into identity.user_right (id, user_id, role, unit_id, valid_from, valid_to, recorded_by)
                values (:id, :user, :role, :unit, :from, :to, :by)
                """)
                .param("id", right.id())
                .param("user", right.user().value())
                .param("role", right.role().name())
                .param("unit", right.unit().value())
                .param("from", right.days().firstDay().orElseThrow())
                .param("to", right.days().to(), Types.DATE)
                .param("by", by, Types.OTHER)
                .update();
    }

    public Optional<Right> find(UUID id) {
        return jdbc.sql("select id, user_id, role, unit_id, valid_from, valid_to from identity.user_right where id = :id")
                .param("id", id)
                .query(RightStore::right)
                .optional();
    }

    /** Whether the person has this role in this unit on any of the days. */
    public boolean overlaps(Right right) {
        return jdbc.sql("""
                select exists (
                    select 1 from identity.user_right
                    where user_id = :user and role = :role and unit_id = :unit
                      and daterange(valid_from, valid_to, '[]') && daterange(:from, :to, '[]'))
                """)
                .param("user", right.user().value())
                .param("role", right.role().name())
                .param("unit", right.unit().value())
                .param("from", right.days().firstDay().orElseThrow())
                .param("to", right.days().to(), Types.DATE)
                .query(Boolean.class)
                .single();
    }

    /** Sets the last day of a right that goes on longer. */
    public boolean end(UUID id, LocalDate lastDay, @Nullable UUID by) {
        return jdbc.sql("""
                update identity.user_right set valid_to = :last, ended_at = now(), ended_by = :by
                where id = :id and valid_from <= :last and (valid_to is null or valid_to > :last)
                """)
                        .param("id", id)
                        .param("last", lastDay)
                        .param("by", by, Types.OTHER)
                        .update()
                > 0;
    }

    private static Right right(ResultSet row, int number) throws SQLException {
        return new Right(
                row.getObject("id", UUID.class),
                new UserId(row.getObject("user_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }
}
