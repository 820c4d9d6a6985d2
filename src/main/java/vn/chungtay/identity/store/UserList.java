package vn.chungtay.identity.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Vietnamese;

/** The users of some areas: who has or had a right there, or was created by the one who asks and has none yet. */
@Repository
public class UserList {

    private static final String VISIBLE = """
            (exists (
                select 1 from identity.user_right r
                join geography.ancestry h on h.unit_id = r.unit_id and h.ancestor_id = any (:areas)
                where r.user_id = a.id)
             or (a.recorded_by = :asker and not exists (select 1 from identity.user_right r where r.user_id = a.id)))
            """;

    private final JdbcClient jdbc;

    UserList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Row> page(Collection<UnitId> areas, @Nullable UserId asker, String text, LocalDate day, int offset, int limit) {
        return jdbc.sql("""
                select a.id, a.user_name, a.full_name, a.agency, a.disabled_at is not null as disabled,
                       array(select r.role || ' ' || n.name
                             from identity.user_right r
                             join geography.unit u on u.id = r.unit_id and (u.valid_to is null or u.valid_to >= :day)
                             join geography.unit_name n
                                 on n.unit_id = r.unit_id and geography.holds(n.valid_from, n.valid_to, :day)
                             where r.user_id = a.id and r.withdrawn_on is null
                               and geography.holds(r.valid_from, r.valid_to, :day)
                             order by r.valid_from, r.id) as rights
                from identity.user_account a
                where (a.user_name like :like or a.full_name_folded like :like) and
                """ + VISIBLE + "order by a.full_name collate \"vi-x-icu\", a.id offset :offset limit :limit")
                .param("areas", ids(areas))
                .param("asker", asker == null ? null : asker.value(), Types.OTHER)
                .param("like", "%" + Vietnamese.fold(text).replace("%", "\\%").replace("_", "\\_") + "%")
                .param("day", day)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("user_name"),
                        row.getString("full_name"),
                        row.getString("agency"),
                        row.getBoolean("disabled"),
                        List.of((String[]) row.getArray("rights").getArray())))
                .list();
    }

    public boolean isVisible(UserId user, Collection<UnitId> areas, @Nullable UserId asker) {
        return jdbc.sql("select exists (select 1 from identity.user_account a where a.id = :id and " + VISIBLE + ")")
                .param("id", user.value())
                .param("areas", ids(areas))
                .param("asker", asker == null ? null : asker.value(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ids(Collection<UnitId> areas) {
        return areas.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    /** @param rights those that hold today, each a role, a space and the name of its unit */
    public record Row(
            UUID id, String userName, String fullName, String agency, boolean disabled, List<String> rights) {}
}
