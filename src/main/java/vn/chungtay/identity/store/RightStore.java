package vn.chungtay.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
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

/** Rights of people, with those that are over or were withdrawn. */
@Repository
public class RightStore {

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
                where r.user_id = :user and r.withdrawn_on is null
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
                where r.user_id = :user and r.withdrawn_on is null
                  and (r.valid_to is null or r.valid_to >= :day) and (u.valid_to is null or u.valid_to >= :day)
                order by r.valid_from, r.id
                """)
                .param("user", user.value())
                .param("day", day)
                .query(RightStore::right)
                .list();
    }

    /** All that a person has, had or was to have. */
    public List<Granted> all(UserId user) {
        return jdbc.sql("""
                select id, user_id, role, unit_id, valid_from, valid_to, withdrawn_on
                from identity.user_right where user_id = :user
                order by withdrawn_on nulls first, valid_to desc nulls first, valid_from, id
                """)
                .param("user", user.value())
                .query((row, number) -> new Granted(right(row, number), row.getObject("withdrawn_on", LocalDate.class)))
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
                    where user_id = :user and role = :role and unit_id = :unit and withdrawn_on is null
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
                where id = :id and withdrawn_on is null and valid_from <= :last and (valid_to is null or valid_to > :last)
                """)
                        .param("id", id)
                        .param("last", lastDay)
                        .param("by", by, Types.OTHER)
                        .update()
                > 0;
    }

    /** Takes a right back that has not begun; its days stay as they were meant. */
    public boolean withdraw(UUID id, LocalDate on, @Nullable UUID by) {
        return jdbc.sql("""
                update identity.user_right set withdrawn_on = :on, ended_at = now(), ended_by = :by
                where id = :id and withdrawn_on is null and valid_from > :on
                """)
                        .param("id", id)
                        .param("on", on)
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

    /** @param withdrawnOn when it was taken back before it began, absent if it was not */
    public record Granted(Right right, @Nullable LocalDate withdrawnOn) {}
}
