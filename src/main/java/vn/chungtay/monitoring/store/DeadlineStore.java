package vn.chungtay.monitoring.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.Due;

/** The days that units set for those below them. */
@Repository
public class DeadlineStore {

    private final JdbcClient jdbc;

    DeadlineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void set(UnitId unit, UnitLevel level, Round round, Due due) {
        jdbc.sql("insert into monitoring.own_deadline (unit_id, level, round, due_on, basis) values (?, ?, ?, ?, ?)")
                .params(unit.value(), level.name(), round.code(), due.day(), due.basis())
                .update();
    }

    /** @param unit that set it @param level for which it was set */
    public record Own(UnitId unit, UnitLevel level, Due due) {}

    /** The day that holds now for each unit and level that has set one. */
    public List<Own> of(Collection<UnitId> units, Round round) {
        return jdbc.sql("""
                select distinct on (unit_id, level) unit_id, level, due_on, basis
                from monitoring.own_deadline
                where unit_id = any (:units) and round = :round
                order by unit_id, level, id desc
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("round", round.code())
                .query((row, _) -> new Own(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        UnitLevel.valueOf(row.getString("level")),
                        new Due(row.getObject("due_on", LocalDate.class), row.getString("basis"), true)))
                .list();
    }
}
