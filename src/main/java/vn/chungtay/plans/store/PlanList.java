package vn.chungtay.plans.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.Years;

/** Plans as rows of a list, each with its newest version that the reader may see. */
@Component
public class PlanList {

    /**
     * @param number of the newest version; 2 is the adjustment "lần thứ 01"
     * @param way as kept: ISSUED says nothing of days
     */
    public record Row(
            PlanId plan,
            UnitId unit,
            Years years,
            int number,
            String title,
            PlanState way,
            @Nullable String sign,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate inForceFrom) {}

    private final JdbcClient jdbc;

    PlanList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest year first, and in a year the plan of the period before that of the year.
     *
     * @param open units whose drafts the reader may see; of the others only issued versions
     * @param folded words of the title without marks; empty for all
     * @param year absent for all years
     */
    public List<Row> of(Collection<UnitId> units, Collection<UnitId> open, String folded, @Nullable Integer year, int limit, int offset) {
        return jdbc.sql("""
                select p.id, p.unit_id, p.year_from, p.year_to, v.number as version_no, v.title, v.state, i.number,
                       i.signed_on, i.in_force_from
                from plans.plan p
                join lateral (
                    select * from plans.version v
                    where v.plan_id = p.id and (v.state = 'ISSUED' or p.unit_id = any (:open))
                    order by v.number desc limit 1) v on true
                left join plans.issue i on i.version_id = v.id
                where p.unit_id = any (:units) and v.title_folded like '%' || :words || '%'
                  and (cast(:year as int) is null or :year between p.year_from and p.year_to)
                order by p.year_to desc, p.year_from, p.unit_id, p.id
                limit :limit offset :offset
                """)
                .param("units", ids(units))
                .param("open", ids(open))
                .param("words", folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("year", year, Types.INTEGER)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Row(
                        new PlanId(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new Years(row.getInt("year_from"), row.getInt("year_to")),
                        row.getInt("version_no"),
                        row.getString("title"),
                        PlanState.valueOf(row.getString("state")),
                        row.getString("number"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getObject("in_force_from", LocalDate.class)))
                .list();
    }

    /** The plan of one of these units that was issued under this number on that day (LEG-04). */
    public Optional<PlanId> cited(Collection<UnitId> units, String sign, LocalDate signedOn) {
        return jdbc.sql("""
                select p.id from plans.issue i
                join plans.version v on v.id = i.version_id
                join plans.plan p on p.id = v.plan_id
                where i.number = :sign and i.signed_on = :signed and p.unit_id = any (:units)
                order by p.id limit 1
                """)
                .param("sign", sign)
                .param("signed", signedOn)
                .param("units", ids(units))
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    /** Whether a version of a plan of this unit bears this number of that year already. */
    public boolean numberTaken(UnitId unit, String sign, int year) {
        return jdbc.sql("""
                select exists (
                    select from plans.issue i
                    join plans.version v on v.id = i.version_id
                    join plans.plan p on p.id = v.plan_id
                    where p.unit_id = :unit and i.number = :sign and extract(year from i.signed_on) = :year)
                """)
                .param("unit", unit.value())
                .param("sign", sign)
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
