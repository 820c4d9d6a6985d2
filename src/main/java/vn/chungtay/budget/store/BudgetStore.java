package vn.chungtay.budget.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.model.Budget;
import vn.chungtay.budget.model.Step;
import vn.chungtay.budget.model.StepTaken;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Stale;

/** Budgets, their versions and the steps of these. */
@Component
public class BudgetStore {

    private static final String SELECT =
            """
            select b.id, b.unit_id, b.year, v.id as version_id, v.number, v.step, v.revision, v.reason,
                   v.number = (select max(number) from budget.version x where x.budget_id = b.id) as newest
            from budget.budget b
            join budget.version v on v.budget_id = b.id
            """;
    private static final String NEWEST =
            " v.number = (select max(number) from budget.version x where x.budget_id = b.id) ";

    private final JdbcClient jdbc;

    BudgetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void open(BudgetId id, @Nullable PlanRef plan, UnitId unit, int year, @Nullable UserId by) {
        jdbc.sql("insert into budget.budget (id, plan_id, unit_id, year, opened_by)"
                        + " values (:id, cast(:plan as uuid), :unit, :year, cast(:by as uuid))")
                .param("id", id.value())
                .param("plan", plan == null ? null : plan.value())
                .param("unit", unit.value())
                .param("year", year)
                .param("by", by == null ? null : by.value())
                .update();
        addVersion(id, 0, null, by);
    }

    public UUID addVersion(BudgetId id, int number, @Nullable String reason, @Nullable UserId by) {
        var version = UUID.randomUUID();
        jdbc.sql("""
                insert into budget.version (id, budget_id, number, reason, step, made_by)
                values (:id, :budget, :number, cast(:reason as text), 'PROPOSED', cast(:by as uuid))
                """)
                .param("id", version)
                .param("budget", id.value())
                .param("number", number)
                .param("reason", reason)
                .param("by", by == null ? null : by.value())
                .update();
        return version;
    }

    public Optional<BudgetId> ofPlan(PlanRef plan) {
        return jdbc.sql("select id from budget.budget where plan_id = :plan")
                .param("plan", plan.value())
                .query(UUID.class)
                .optional()
                .map(BudgetId::new);
    }

    /** The newest version of each, newest year first. */
    public List<Budget> all() {
        return jdbc.sql(SELECT + "where" + NEWEST + "order by b.year desc, b.opened_at desc, b.id")
                .query(BudgetStore::budget)
                .list();
    }

    public Optional<Budget> newest(BudgetId id) {
        return jdbc.sql(SELECT + "where b.id = :id and" + NEWEST)
                .param("id", id.value())
                .query(BudgetStore::budget)
                .optional();
    }

    /** The newest version that went all the way; an adjustment that is still made does not count. */
    public Optional<Budget> allocated(BudgetId id) {
        return jdbc.sql(SELECT + "where b.id = :id and v.step = 'ALLOCATED' order by v.number desc limit 1")
                .param("id", id.value())
                .query(BudgetStore::budget)
                .optional();
    }

    /**
     * The version by which the money was planned on a day in the past: an adjustment counts from the day of the document that
     * resolved or allocated it, whenever it was entered; before the first of them stands the budget as first made.
     */
    public Optional<Budget> plannedOn(BudgetId id, LocalDate day) {
        return jdbc.sql(SELECT + """
                where b.id = :id
                  and (v.number = 0 or exists (
                      select from budget.step_taken s
                      where s.version_id = v.id and s.step in ('COUNCIL', 'ALLOCATED') and s.document_date <= :day))
                order by v.number desc limit 1
                """)
                .param("id", id.value())
                .param("day", day)
                .query(BudgetStore::budget)
                .optional();
    }

    /** The newest version whose allocation was decided by then. */
    public Optional<Budget> allocatedOn(BudgetId id, LocalDate day) {
        return jdbc.sql(SELECT + """
                where b.id = :id and v.step = 'ALLOCATED' and exists (
                    select from budget.step_taken s
                    where s.version_id = v.id and s.step = 'ALLOCATED' and s.document_date <= :day)
                order by v.number desc limit 1
                """)
                .param("id", id.value())
                .param("day", day)
                .query(BudgetStore::budget)
                .optional();
    }

    /** One after the other: what two people enter at once is added up before either is judged. */
    public void lock(BudgetId id) {
        jdbc.sql("select id from budget.budget where id = :id for update").param("id", id.value()).query(UUID.class).single();
    }

    public Optional<Budget> version(BudgetId id, int number) {
        return jdbc.sql(SELECT + "where b.id = :id and v.number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(BudgetStore::budget)
                .optional();
    }

    public Optional<Budget> ofVersion(UUID version) {
        return jdbc.sql(SELECT + "where v.id = :id").param("id", version).query(BudgetStore::budget).optional();
    }

    /** Counts one change; whoever has read an older revision is refused. */
    public void touch(Budget budget, int seen) {
        var changed = jdbc.sql(
                        "update budget.version set revision = revision + 1 where id = :id and revision = :seen")
                .param("id", budget.version())
                .param("seen", seen)
                .update();
        if (changed == 0) throw new Stale("budget " + budget.id().value());
    }

    public void setStep(Budget budget, Step step) {
        jdbc.sql("update budget.version set step = :step where id = :id")
                .param("step", step.name())
                .param("id", budget.version())
                .update();
    }

    public void addStep(Budget budget, StepTaken taken, @Nullable UserId by) {
        jdbc.sql("""
                insert into budget.step_taken (id, version_id, step, document, document_date, taken_by)
                values (:id, :version, :step, :document, :date, cast(:by as uuid))
                """)
                .param("id", UUID.randomUUID())
                .param("version", budget.version())
                .param("step", taken.step().name())
                .param("document", taken.document())
                .param("date", taken.documentDate())
                .param("by", by == null ? null : by.value())
                .update();
    }

    public List<StepTaken> steps(Budget budget) {
        return jdbc.sql("select step, document, document_date from budget.step_taken where version_id = :id"
                        + " order by taken_at, id")
                .param("id", budget.version())
                .query((row, n) -> new StepTaken(
                        Step.valueOf(row.getString("step")),
                        row.getString("document"),
                        row.getObject("document_date", LocalDate.class)))
                .list();
    }

    private static Budget budget(ResultSet row, int number) throws SQLException {
        return new Budget(
                new BudgetId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("year"),
                row.getObject("version_id", UUID.class),
                row.getInt("number"),
                row.getBoolean("newest"),
                Step.valueOf(row.getString("step")),
                row.getInt("revision"),
                row.getString("reason"));
    }
}
