package vn.chungtay.budget.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.model.Allocation;
import vn.chungtay.budget.model.Allocation.Criterion;
import vn.chungtay.budget.model.Allocation.Share;
import vn.chungtay.budget.model.Budget;
import vn.chungtay.budget.store.AllocationStore;
import vn.chungtay.budget.store.BudgetStore;
import vn.chungtay.budget.store.LineStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.ComponentCode;

/** Divides money of a budget among the units below by weighted criteria, and decides about it (BUD-15). */
@Component
public class AllocateBudget {

    private final Access access;
    private final Audit audit;
    private final BudgetStore budgets;
    private final LineStore lines;
    private final AllocationStore allocations;

    AllocateBudget(
            Access access,
            Audit audit,
            BudgetStore budgets,
            LineStore lines,
            AllocationStore allocations) {
        this.access = access;
        this.audit = audit;
        this.budgets = budgets;
        this.lines = lines;
        this.allocations = allocations;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Done(UUID allocation) implements Outcome {}

        /** More than the budget has for the component from the source; {@code leftDong} is what is not yet divided. */
        record TooMuch(long leftDong) implements Outcome {}

        record DocumentMissing() implements Outcome {}
    }

    /** @param left đồng of the component and source that no allocation divides yet */
    public record Pot(ComponentCode component, String source, long dong, long left) {}

    @Transactional(readOnly = true)
    public List<Allocation> of(BudgetId id) {
        return allocations.of(looked(id).version());
    }

    /** What there is to divide, and how much of it is not yet: unallocated amounts are visible (BUD-13). */
    @Transactional(readOnly = true)
    public List<Pot> pots(BudgetId id) {
        var budget = looked(id);
        var divided = allocations.of(budget.version());
        return lines.of(budget.version()).stream()
                .filter(it -> it.axes().unit() == null && it.amount() > 0)
                .collect(Collectors.groupingBy(
                        it -> List.of(it.axes().component().value(), it.axes().source()),
                        LinkedHashMap::new,
                        Collectors.summingLong(BudgetLine::amount)))
                .entrySet()
                .stream()
                .map(it -> pot(new ComponentCode(it.getKey().getFirst()), it.getKey().getLast(), it.getValue(), divided))
                .toList();
    }

    private static Pot pot(ComponentCode component, String source, long dong, List<Allocation> divided) {
        var gone = divided.stream()
                .filter(it -> it.component().equals(component) && it.source().equals(source))
                .mapToLong(Allocation::dong)
                .sum();
        return new Pot(component, source, dong, dong - gone);
    }

    @Transactional(readOnly = true)
    public boolean mayAllocate(BudgetId id) {
        return access.may(BudgetAction.ALLOCATE, looked(id).unit());
    }

    @Transactional
    public Outcome propose(
            BudgetId id, Pot what, long rounding, List<Criterion> criteria, List<Share> shares) {
        var budget = looked(id);
        access.require(BudgetAction.ALLOCATE, budget.unit());
        var left = pots(id).stream()
                .filter(it -> it.component().equals(what.component()) && it.source().equals(what.source()))
                .mapToLong(Pot::left)
                .sum();
        if (what.dong() > left) return new Outcome.TooMuch(left);
        var allocation = new Allocation(
                UUID.randomUUID(), budget.version(), what.component(), what.source(), what.dong(), rounding, 0, criteria,
                shares, null, null);
        allocations.add(allocation);
        audit.changed(BudgetAction.ALLOCATE.code(), id, Map.of(), Map.of("dong", what.dong(), "units", shares.size()));
        return new Outcome.Done(allocation.id());
    }

    /** Other weights give another proposal; one that is decided does not change any more. */
    @Transactional
    public void weigh(UUID allocation, int seen, List<BigDecimal> weights) {
        var it = allocations.find(allocation).orElseThrow(() -> new NotFound("allocation"));
        var budget = budgetOf(it);
        access.require(BudgetAction.ALLOCATE, budget.unit());
        allocations.weigh(it, weights, seen);
        audit.changed(
                BudgetAction.ALLOCATE.code(),
                budget.id(),
                Map.of("weights", it.criteria().stream().map(Criterion::weight).toList()),
                Map.of("weights", weights));
    }

    @Transactional
    public Outcome decide(UUID allocation, int seen, String document, LocalDate day) {
        var it = allocations.find(allocation).orElseThrow(() -> new NotFound("allocation"));
        var budget = budgetOf(it);
        access.require(BudgetAction.ALLOCATE, budget.unit());
        if (document.isBlank()) return new Outcome.DocumentMissing();
        var user = access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the decision"));
        allocations.decide(it, document.strip(), day, user, seen);
        audit.changed(
                BudgetAction.ALLOCATE.code(), budget.id(), Map.of(), Map.of("decided", document.strip(), "dong", it.dong()));
        return new Outcome.Done(allocation);
    }

    private Budget looked(BudgetId id) {
        var budget = budgets.newest(id).orElseThrow(() -> new NotFound("budget"));
        access.require(BudgetAction.VIEW, budget.unit());
        return budget;
    }

    private Budget budgetOf(Allocation it) {
        return budgets.ofVersion(it.version()).orElseThrow(() -> new NotFound("budget"));
    }
}
