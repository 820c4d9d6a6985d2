package vn.chungtay.plans.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PlanState;

/** What units below have of plans and of evaluations, many units at once. */
@Component
public class LowerUnitList {

    private final JdbcClient jdbc;

    LowerUnitList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sign number of the first version; absent until it is issued */
    public record Planned(PlanId plan, PlanState way, @Nullable String sign, @Nullable LocalDate signedOn) {}

    /** The plan of each unit for this very year; units without one are not in it. */
    public Map<UnitId, Planned> plans(Collection<UnitId> units, int year) {
        var found = new HashMap<UnitId, Planned>();
        if (units.isEmpty()) return found;
        jdbc.sql("""
                select p.unit_id, p.id, v.state, i.number, i.signed_on
                from plans.plan p
                join plans.version v on v.plan_id = p.id and v.number = 1
                left join plans.issue i on i.version_id = v.id
                where p.unit_id in (:units) and p.year_from = :year and p.year_to = :year
                """)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("year", year)
                .query(row -> {
                    found.put(new UnitId(row.getObject("unit_id", UUID.class)), new Planned(
                            new PlanId(row.getObject("id", UUID.class)),
                            PlanState.valueOf(row.getString("state")),
                            row.getString("number"),
                            row.getObject("signed_on", LocalDate.class)));
                });
        return found;
    }

    /** Where the evaluation of mid-term is, by the unit that sent it; the newest counts. */
    public record Evaluated(PlanId plan, UUID report) {}

    /**
     * Evaluations that were sent for plans of these units that hold the year.
     *
     * @param above to whom they were sent
     */
    public Map<UnitId, Evaluated> midTerm(Collection<UnitId> above, int year) {
        var found = new HashMap<UnitId, Evaluated>();
        jdbc.sql("""
                select r.unit_id, r.plan_id, r.id
                from plans.field_report r
                join plans.plan p on p.id = r.plan_id
                where r.kind = 'MID_TERM' and p.unit_id in (:above) and :year between p.year_from and p.year_to
                order by r.sent_at
                """)
                .param("above", above.stream().map(UnitId::value).toList())
                .param("year", year)
                .query(row -> {
                    found.put(new UnitId(row.getObject("unit_id", UUID.class)), new Evaluated(
                            new PlanId(row.getObject("plan_id", UUID.class)), row.getObject("id", UUID.class)));
                });
        return found;
    }
}
