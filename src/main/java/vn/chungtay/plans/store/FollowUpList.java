package vn.chungtay.plans.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.PlanState;

/** The units that have to issue theirs after a plan above them (PLN-05), and how far each has come. */
@Component
public class FollowUpList {

    /**
     * @param way of the unit's first version for the same years; absent if it has not begun
     * @param signedOn when it was issued
     */
    public record Row(
            UnitId unit,
            @Nullable LocalDate due,
            @Nullable PlanId plan,
            @Nullable PlanState way,
            @Nullable String sign,
            @Nullable LocalDate signedOn) {}

    private final JdbcClient jdbc;

    FollowUpList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(VersionId version, UnitId unit, @Nullable LocalDate due) {
        jdbc.sql("insert into plans.follow_up (version_id, unit_id, due_on) values (:version, :unit, :due)")
                .param("version", version.value())
                .param("unit", unit.value())
                .param("due", due, Types.DATE)
                .update();
    }

    /** Of the first version of the plan: what an adjustment changes does not ask for new plans below. */
    public List<Row> of(PlanId plan) {
        return jdbc.sql("""
                select f.unit_id, f.due_on, below.id, w.state, i.number, i.signed_on
                from plans.plan p
                join plans.version v on v.plan_id = p.id and v.number = 1
                join plans.follow_up f on f.version_id = v.id
                left join plans.plan below on below.unit_id = f.unit_id
                    and below.year_from = p.year_from and below.year_to = p.year_to
                left join plans.version w on w.plan_id = below.id and w.number = 1
                left join plans.issue i on i.version_id = w.id
                where p.id = :plan
                order by f.unit_id
                """)
                .param("plan", plan.value())
                .query((row, number) -> new Row(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("id", UUID.class) == null ? null : new PlanId(row.getObject("id", UUID.class)),
                        row.getString("state") == null ? null : PlanState.valueOf(row.getString("state")),
                        row.getString("number"),
                        row.getObject("signed_on", LocalDate.class)))
                .list();
    }
}
