package vn.chungtay.targets.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;

/** What was reported of targets; a correction is a further row, the newest counts. */
@Repository
public class ResultStore {

    private static final String RESULTS =
            """
            select r.*, coalesce(u.full_name, '') as reporter, c.full_name as checker, d.full_name as confirmer
            from targets.result r
            left join identity.pub_user u on u.id = r.reported_by
            left join identity.pub_user c on c.id = r.checked_by
            left join identity.pub_user d on d.id = r.confirmed_by
            """;

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who a result is about and who told it. */
    public record Owner(TargetId target, UnitId unit, UserId reporter, boolean checked) {}

    public void add(TargetId target, UnitId unit, ReportedResult it) {
        jdbc.sql("""
                insert into targets.result (id, target_id, unit_id, as_of, numerator, denominator, value, source, evidence, file_name)
                values (:id, :target, :unit, :day, :numerator, :denominator, :value, :source, :evidence, :file)
                """)
                .param("id", it.id())
                .param("target", target.value())
                .param("unit", unit.value())
                .param("day", it.asOf())
                .param("numerator", it.result().numerator(), Types.BIGINT)
                .param("denominator", it.result().denominator(), Types.BIGINT)
                .param("value", it.result().value())
                .param("source", it.source())
                .param("evidence", it.evidence())
                .param("file", it.fileName())
                .update();
    }

    /** Whether somebody had not done it before. */
    public boolean check(UUID id, UserId by) {
        return jdbc.sql("update targets.result set checked_by = ? where id = ? and checked_by is null")
                .params(by.value(), id).update() == 1;
    }

    public boolean confirm(UUID id, UserId by) {
        return jdbc.sql("update targets.result set confirmed_by = ? where id = ? and confirmed_by is null")
                .params(by.value(), id).update() == 1;
    }

    public Optional<Owner> owner(UUID id) {
        return jdbc.sql("select target_id, unit_id, reported_by, checked_by is not null as checked from targets.result where id = ?")
                .param(id)
                .query((row, _) -> new Owner(
                        new TargetId(row.getObject("target_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UserId(row.getObject("reported_by", UUID.class)),
                        row.getBoolean("checked")))
                .optional();
    }

    /** The newest first. */
    public List<ReportedResult> of(TargetId target, UnitId unit) {
        return jdbc.sql(RESULTS + "where r.target_id = :target and r.unit_id = :unit order by r.as_of desc, r.reported_at desc")
                .param("target", target.value())
                .param("unit", unit.value())
                .query((row, _) -> reported(row))
                .list();
    }

    /** The newest of each target of a set, for one unit. */
    public Map<TargetId, ReportedResult> newest(TargetSetId set, UnitId unit) {
        var newest = new HashMap<TargetId, ReportedResult>();
        jdbc.sql(RESULTS + """
                join targets.target t on t.id = r.target_id
                where t.set_id = :set and r.unit_id = :unit order by r.as_of desc, r.reported_at desc
                """)
                .param("set", set.value())
                .param("unit", unit.value())
                .query(row -> {
                    newest.putIfAbsent(new TargetId(row.getObject("target_id", UUID.class)), reported(row));
                });
        return newest;
    }

    private static ReportedResult reported(ResultSet row) throws SQLException {
        return new ReportedResult(
                row.getObject("id", UUID.class),
                row.getObject("as_of", LocalDate.class),
                new Result(
                        row.getObject("numerator", Long.class),
                        row.getObject("denominator", Long.class),
                        row.getBigDecimal("value")),
                row.getString("source"),
                row.getString("evidence"),
                row.getString("file_name"),
                row.getString("reporter"),
                row.getString("checker"),
                row.getString("confirmer"));
    }
}
