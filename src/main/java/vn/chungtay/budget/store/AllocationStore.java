package vn.chungtay.budget.store;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.model.Allocation.Criterion;
import vn.chungtay.budget.model.Allocation.Share;
import vn.chungtay.budget.model.Allocation;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Stale;
import vn.chungtay.programme.ComponentCode;

/** Allocations with their criteria and shares. */
@Component
public class AllocationStore {

    private final JdbcClient jdbc;

    AllocationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Allocation it) {
        jdbc.sql("""
                insert into budget.allocation (id, version_id, component, source, amount_dong, rounding_dong)
                values (:id, :version, :component, :source, :amount, :rounding)
                """)
                .param("id", it.id())
                .param("version", it.version())
                .param("component", it.component().value())
                .param("source", it.source())
                .param("amount", it.dong())
                .param("rounding", it.rounding())
                .update();
        addCriteria(it);
        for (int i = 0; i < it.shares().size(); i++) addShare(it, i);
    }

    private void addCriteria(Allocation it) {
        for (int i = 0; i < it.criteria().size(); i++) {
            jdbc.sql("insert into budget.criterion (allocation_id, number, name, weight) values (:id, :n, :name, :weight)")
                    .param("id", it.id())
                    .param("n", i + 1)
                    .param("name", it.criteria().get(i).name())
                    .param("weight", it.criteria().get(i).weight())
                    .update();
        }
    }

    private void addShare(Allocation it, int at) {
        var share = it.shares().get(at);
        jdbc.sql("insert into budget.share (allocation_id, unit_id, number, measures) values (:id, :unit, :n, :measures)")
                .param("id", it.id())
                .param("unit", share.unit().value())
                .param("n", at + 1)
                .param("measures", share.measures().toArray(BigDecimal[]::new))
                .update();
    }

    public List<Allocation> of(UUID version) {
        return read("where a.version_id = :version order by a.component, a.source, a.id", it -> it.param("version", version));
    }

    /** What was decided in any version, the newest version first; a later version may not have divided it again. */
    public List<Allocation> decided(BudgetId budget) {
        return read("""
                join budget.version v on v.id = a.version_id
                where v.budget_id = :budget and a.document is not null
                order by v.number desc, a.component, a.source, a.id
                """, it -> it.param("budget", budget.value()));
    }

    public Optional<Allocation> find(UUID id) {
        return read("where a.id = :id", it -> it.param("id", id)).stream().findFirst();
    }

    private List<Allocation> read(String which, UnaryOperator<StatementSpec> asked) {
        var theirs = " where allocation_id in (select a.id from budget.allocation a " + which + ") order by number";
        var criteria = criteria(theirs, asked);
        var shares = shares(theirs, asked);
        return asked.apply(jdbc.sql("select a.* from budget.allocation a " + which))
                .query((row, n) -> allocation(row, criteria, shares))
                .list();
    }

    private static Allocation allocation(ResultSet row, Map<UUID, List<Criterion>> criteria, Map<UUID, List<Share>> shares)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Allocation(
                id,
                row.getObject("version_id", UUID.class),
                new ComponentCode(row.getString("component")),
                row.getString("source"),
                row.getLong("amount_dong"),
                row.getLong("rounding_dong"),
                row.getInt("revision"),
                criteria.getOrDefault(id, List.of()),
                shares.getOrDefault(id, List.of()),
                row.getString("document"),
                row.getObject("decided_on", LocalDate.class));
    }

    private Map<UUID, List<Criterion>> criteria(String which, UnaryOperator<StatementSpec> asked) {
        var found = new HashMap<UUID, List<Criterion>>();
        asked.apply(jdbc.sql("select allocation_id, name, weight from budget.criterion" + which))
                .query(row -> {
                    of(found, row).add(new Criterion(row.getString("name"), row.getBigDecimal("weight")));
                });
        return found;
    }

    private Map<UUID, List<Share>> shares(String which, UnaryOperator<StatementSpec> asked) {
        var found = new HashMap<UUID, List<Share>>();
        asked.apply(jdbc.sql("select allocation_id, unit_id, measures, amount_dong from budget.share" + which))
                .query(row -> {
                    of(found, row).add(new Share(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            numbers(row.getArray("measures")),
                            row.getObject("amount_dong", Long.class)));
                });
        return found;
    }

    private static <T> List<T> of(Map<UUID, List<T>> found, ResultSet row) throws SQLException {
        return found.computeIfAbsent(row.getObject("allocation_id", UUID.class), _ -> new ArrayList<>());
    }

    private static List<BigDecimal> numbers(Array array) throws SQLException {
        return Arrays.asList((BigDecimal[]) array.getArray());
    }

    /** Only a proposal; one that was decided meanwhile, or weighed by somebody else, is stale. */
    public void weigh(Allocation it, List<BigDecimal> weights, int seen) {
        touch(it, seen);
        for (int i = 0; i < weights.size(); i++) {
            jdbc.sql("update budget.criterion set weight = :weight where allocation_id = :id and number = :n")
                    .param("weight", weights.get(i))
                    .param("id", it.id())
                    .param("n", i + 1)
                    .update();
        }
    }

    public void decide(Allocation it, String document, LocalDate day, UserId by, int seen) {
        touch(it, seen);
        var amounts = it.amounts();
        for (int i = 0; i < amounts.size(); i++) {
            jdbc.sql("update budget.share set amount_dong = :amount where allocation_id = :id and number = :n")
                    .param("amount", amounts.get(i))
                    .param("id", it.id())
                    .param("n", i + 1)
                    .update();
        }
        jdbc.sql("update budget.allocation set document = :document, decided_on = :day, decided_by = :by where id = :id")
                .param("document", document)
                .param("day", day)
                .param("by", by.value())
                .param("id", it.id())
                .update();
    }

    private void touch(Allocation it, int seen) {
        var changed = jdbc.sql("update budget.allocation set revision = revision + 1"
                        + " where id = :id and revision = :seen and document is null")
                .param("id", it.id())
                .param("seen", seen)
                .update();
        if (changed == 0) throw new Stale("allocation " + it.id());
    }
}
