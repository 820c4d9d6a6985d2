package vn.chungtay.budget.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.programme.SourceTier;

/** What the State's money in the budgets of several units comes to. */
@Component
public class UnitBudgets {

    private static final List<String> STATE =
            Arrays.stream(SourceTier.values()).filter(SourceTier::ofTheState).map(Enum::name).toList();

    private final JdbcClient jdbc;

    UnitBudgets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dong in the newest version */
    public record Sum(UnitId unit, BudgetId budget, long dong) {}

    /** A line with money of an earlier year than that of its budget. */
    public record CarriedLine(UnitId unit, BudgetId budget, UUID line, long dong) {}

    /** Of the newest version of the budget that each unit opened last for the year. */
    public List<CarriedLine> carried(Collection<UnitId> units, int year) {
        if (units.isEmpty()) return List.of();
        return jdbc.sql("""
                select b.unit_id, b.id, l.id as line_id, coalesce(l.amount_dong, 0) as dong
                from (
                    select distinct on (unit_id) id, unit_id from budget.budget
                    where year = :year and unit_id in (:units)
                    order by unit_id, opened_at desc, id
                ) b
                join budget.version v on v.budget_id = b.id
                    and v.number = (select max(number) from budget.version x where x.budget_id = b.id)
                join budget.line l on l.version_id = v.id and l.tier in (:tiers) and l.year_of_origin < :year
                """)
                .param("year", year)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("tiers", STATE)
                .query((row, n) -> new CarriedLine(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new BudgetId(row.getObject("id", UUID.class)),
                        row.getObject("line_id", UUID.class),
                        row.getLong("dong")))
                .list();
    }

    /** The money of these versions, by budget; none for one without lines. */
    public Map<BudgetId, Long> ofVersions(Collection<UUID> versions) {
        if (versions.isEmpty()) return Map.of();
        var sums = new HashMap<BudgetId, Long>();
        jdbc.sql("""
                select v.budget_id, coalesce(sum(l.amount_dong), 0) as dong
                from budget.version v
                join budget.line l on l.version_id = v.id and l.tier in (:tiers)
                where v.id in (:versions)
                group by v.budget_id
                """)
                .param("versions", versions)
                .param("tiers", STATE)
                .query((row, n) -> sums.put(new BudgetId(row.getObject("budget_id", UUID.class)), row.getLong("dong")))
                .list();
        return sums;
    }

    /** The budget of each unit that was opened last for the year; units without one are not there. */
    public List<Sum> newest(Collection<UnitId> units, int year) {
        if (units.isEmpty()) return List.of();
        return jdbc.sql("""
                select b.unit_id, b.id, coalesce(sum(l.amount_dong), 0) as dong
                from (
                    select distinct on (unit_id) id, unit_id from budget.budget
                    where year = :year and unit_id in (:units)
                    order by unit_id, opened_at desc, id
                ) b
                join budget.version v on v.budget_id = b.id
                    and v.number = (select max(number) from budget.version x where x.budget_id = b.id)
                left join budget.line l on l.version_id = v.id and l.tier in (:tiers)
                group by b.unit_id, b.id
                """)
                .param("year", year)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("tiers", STATE)
                .query((row, n) -> new Sum(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new BudgetId(row.getObject("id", UUID.class)),
                        row.getLong("dong")))
                .list();
    }
}
