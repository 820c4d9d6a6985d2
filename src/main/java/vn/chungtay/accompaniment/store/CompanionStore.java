package vn.chungtay.accompaniment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.accompaniment.model.Companion;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.CompanionKind;
import vn.chungtay.accompaniment.model.CompanionLine;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.DateRange;

/** Who helps households. Row-level security shows those of the caller's areas and of the units above them. */
@Repository
public class CompanionStore {

    private final JdbcClient jdbc;

    CompanionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if somebody of that name and position helps there from that day already. */
    public boolean add(Companion it) {
        return jdbc.sql(
                        """
                        insert into accompaniment.companion (id, unit_id, full_name, position, kind, user_id, valid_from, valid_to)
                        values (:id, :unit, :name, :position, :kind, cast(:user as uuid), :from, :to)
                        on conflict on constraint uniq$companion_once do nothing
                        """)
                .param("id", it.id().value())
                .param("unit", it.unit().value())
                .param("name", it.name())
                .param("position", it.position())
                .param("kind", it.kind().name())
                .param("user", Optional.ofNullable(it.user()).map(UserId::value).orElse(null))
                .param("from", it.days().firstDay().orElseThrow())
                .param("to", it.days().to(), Types.DATE)
                .update() == 1;
    }

    public Optional<Companion> find(CompanionId id) {
        return jdbc.sql("select * from accompaniment.companion where id = ?")
                .param(id.value())
                .query((row, _) -> companion(row))
                .optional();
    }

    /** The account that signs in with this name. */
    public Optional<UserId> account(String userName) {
        return jdbc.sql("select id from identity.pub_user where user_name = ?")
                .param(userName)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** Who helps in a unit, in one below it or in one above it, on a day or later; by name. */
    public List<CompanionLine> near(UnitId place, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.*,
                            (select count(*) from accompaniment.village_charge v where v.companion_id = c.id
                                and geography.holds(v.valid_from, v.valid_to, :day)) as villages,
                            (select count(*) from accompaniment.household_charge h where h.companion_id = c.id
                                and geography.holds(h.valid_from, h.valid_to, :day)) as households
                        from accompaniment.companion c
                        join (select u.unit_id from (select distinct unit_id from accompaniment.companion) u
                              where accompaniment.unit_near(u.unit_id, array[cast(:place as uuid)])) here on here.unit_id = c.unit_id
                        where c.valid_to is null or c.valid_to >= :day
                        order by c.folded, c.id
                        """)
                .param("place", place.value())
                .param("day", day)
                .query((row, _) -> new CompanionLine(companion(row), row.getInt("villages"), row.getInt("households")))
                .list();
    }

    public void leave(CompanionId id, LocalDate lastDay) {
        jdbc.sql("update accompaniment.companion set valid_to = ?, version = version + 1 where id = ?")
                .params(lastDay, id.value())
                .update();
    }

    private static Companion companion(ResultSet row) throws SQLException {
        var user = row.getObject("user_id", UUID.class);
        return new Companion(
                new CompanionId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("full_name"),
                row.getString("position"),
                CompanionKind.valueOf(row.getString("kind")),
                user == null ? null : new UserId(user),
                new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }
}
