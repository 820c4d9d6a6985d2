package vn.chungtay.targets.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.TargetSet;

/** Which units have targets for which years. */
@Repository
public class TargetSetStore {

    private static final String SETS = "select s.id, s.unit_id, s.year from targets.target_set s ";

    private final JdbcClient jdbc;

    TargetSetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing if there is one: two who open the plan of a year open the same. */
    public void add(TargetSetId id, UnitId unit, int year) {
        jdbc.sql("""
                insert into targets.target_set (id, unit_id, year) values (?, ?, ?)
                on conflict on constraint uniq$target_set_unit_and_year do nothing
                """)
                .params(id.value(), unit.value(), year)
                .update();
    }

    public Optional<TargetSet> find(TargetSetId id) {
        return jdbc.sql(SETS + "where s.id = :id").param("id", id.value()).query((row, _) -> set(row)).optional();
    }

    public Optional<TargetSet> find(UnitId unit, int year) {
        return jdbc.sql(SETS + "where s.unit_id = :unit and s.year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query((row, _) -> set(row))
                .optional();
    }

    public Optional<TargetSet> holding(TargetId target) {
        return jdbc.sql(SETS + "join targets.target t on t.set_id = s.id where t.id = :target")
                .param("target", target.value())
                .query((row, _) -> set(row))
                .optional();
    }

    /** The newest year first. */
    public List<TargetSet> of(UnitId unit) {
        return jdbc.sql(SETS + "where s.unit_id = :unit order by s.year desc")
                .param("unit", unit.value())
                .query((row, _) -> set(row))
                .list();
    }

    private static TargetSet set(ResultSet row) throws SQLException {
        return new TargetSet(
                new TargetSetId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("year"));
    }
}
