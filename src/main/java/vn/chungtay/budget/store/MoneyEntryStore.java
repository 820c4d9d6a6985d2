package vn.chungtay.budget.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.MoneyStage;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/** What became of the money of lines; only added to. */
@Component
public class MoneyEntryStore {

    private final JdbcClient jdbc;

    MoneyEntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were entered. */
    public List<MoneyEntry> of(BudgetId budget) {
        return jdbc.sql("select * from budget.money_entry where budget_id = :budget order by entered_at, id")
                .param("budget", budget.value())
                .query(MoneyEntryStore::entry)
                .list();
    }

    /** Of lines of any budgets, in the order in which they were entered. */
    public List<MoneyEntry> ofLines(Collection<UUID> lines) {
        if (lines.isEmpty()) return List.of();
        return jdbc.sql("select * from budget.money_entry where line_id in (:lines) order by entered_at, id")
                .param("lines", lines)
                .query(MoneyEntryStore::entry)
                .list();
    }

    public void add(BudgetId budget, MoneyEntry it, @Nullable UserId by) {
        jdbc.sql("""
                insert into budget.money_entry
                    (id, budget_id, line_id, unit_id, stage, day, document, amount_dong, cumulative, reason, corrects, entered_by)
                values (:id, :budget, :line, cast(:unit as uuid), :stage, :day, :document, :dong, :cumulative,
                    cast(:reason as text), cast(:corrects as uuid), cast(:by as uuid))
                """)
                .param("id", it.id())
                .param("budget", budget.value())
                .param("line", it.line())
                .param("unit", it.unit() == null ? null : it.unit().value())
                .param("stage", it.stage().name())
                .param("day", it.day())
                .param("document", it.document())
                .param("dong", it.dong())
                .param("cumulative", it.cumulative())
                .param("reason", it.why())
                .param("corrects", it.corrects())
                .param("by", by == null ? null : by.value())
                .update();
    }

    private static MoneyEntry entry(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return new MoneyEntry(
                row.getObject("id", UUID.class),
                row.getObject("line_id", UUID.class),
                unit == null ? null : new UnitId(unit),
                MoneyStage.valueOf(row.getString("stage")),
                row.getObject("day", LocalDate.class),
                row.getString("document"),
                row.getLong("amount_dong"),
                row.getBoolean("cumulative"),
                row.getString("reason"),
                row.getObject("corrects", UUID.class));
    }
}
