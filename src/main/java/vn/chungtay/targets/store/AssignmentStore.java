package vn.chungtay.targets.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.Amount;
import vn.chungtay.targets.model.Target;

/** Which unit below has to reach how much of a target (TGT-22). */
@Repository
public class AssignmentStore {

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One unit's own number. */
    public record Assigned(UnitId unit, Amount low, @Nullable Amount high) {}

    /** What was given to a unit from above. */
    public record Received(TargetSetId set, UnitId by, int year, Target target, Amount low, @Nullable Amount high) {}

    public void put(TargetId target, UnitId unit, Amount low, @Nullable Amount high) {
        jdbc.sql("""
                insert into targets.assignment (target_id, unit_id, low, high) values (:target, :unit, :low, :high)
                on conflict on constraint pk$assignment do update
                set low = excluded.low, high = excluded.high, recorded_at = now(), recorded_by = platform.caller()
                """)
                .param("target", target.value())
                .param("unit", unit.value())
                .param("low", low.text())
                .param("high", high == null ? null : high.text(), Types.VARCHAR)
                .update();
    }

    public void remove(TargetId target, UnitId unit) {
        jdbc.sql("delete from targets.assignment where target_id = ? and unit_id = ?").params(target.value(), unit.value()).update();
    }

    public List<Assigned> of(TargetId target) {
        return jdbc.sql("select unit_id, low, high from targets.assignment where target_id = :target")
                .param("target", target.value())
                .query((row, _) -> new Assigned(new UnitId(row.getObject("unit_id", UUID.class)), low(row), high(row)))
                .list();
    }

    public List<Received> to(UnitId unit, int year) {
        return jdbc.sql("""
                select a.low as own_low, a.high as own_high, s.id as owner_set, s.unit_id as owner, s.year, t.*
                from targets.assignment a
                join targets.target t on t.id = a.target_id
                join targets.target_set s on s.id = t.set_id
                where a.unit_id = :unit and s.year = :year
                order by t.number
                """)
                .param("unit", unit.value())
                .param("year", year)
                .query((row, _) -> new Received(
                        new TargetSetId(row.getObject("owner_set", UUID.class)),
                        new UnitId(row.getObject("owner", UUID.class)),
                        row.getInt("year"),
                        TargetStore.target(row),
                        Amount.read(row.getString("own_low")),
                        amount(row.getString("own_high"))))
                .list();
    }

    private static Amount low(ResultSet row) throws SQLException {
        return Amount.read(row.getString("low"));
    }

    private static @Nullable Amount high(ResultSet row) throws SQLException {
        return amount(row.getString("high"));
    }

    private static @Nullable Amount amount(@Nullable String written) {
        return written == null ? null : Amount.read(written);
    }
}
