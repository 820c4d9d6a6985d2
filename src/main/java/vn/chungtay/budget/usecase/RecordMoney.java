package vn.chungtay.budget.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.model.Allocation;
import vn.chungtay.budget.model.DecidedPaper;
import vn.chungtay.budget.model.EntryRules;
import vn.chungtay.budget.model.EntryRules.Share;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.store.AllocationStore;
import vn.chungtay.budget.store.BudgetStore;
import vn.chungtay.budget.store.LineStore;
import vn.chungtay.budget.store.MoneyEntryStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Writes down what became of money that was allocated, entry by entry, each with what proves it (IND-29, BUD-12). */
@Component
public class RecordMoney {

    private final Access access;
    private final Audit audit;
    private final BudgetStore budgets;
    private final LineStore lines;
    private final MoneyEntryStore entries;
    private final AllocationStore allocations;
    private final Clock clock;

    RecordMoney(
            Access access,
            Audit audit,
            BudgetStore budgets,
            LineStore lines,
            MoneyEntryStore entries,
            AllocationStore allocations,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.budgets = budgets;
        this.lines = lines;
        this.entries = entries;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Recorded() implements Outcome {}

        /** All that stands against it at once. */
        record Refused(List<EntryRules.Refusal> refusals) implements Outcome {}
    }

    /** An entry that corrects another takes its place; the wrong one stays to be seen. */
    @Transactional
    public Outcome record(BudgetId id, MoneyEntry entered) {
        var budget = budgets.newest(id).orElseThrow(() -> new NotFound("budget"));
        access.require(BudgetAction.ENTER, budget.unit());
        budgets.lock(id);
        var version = budgets.allocated(id);
        var allocated = version.map(v -> lines.of(v.version())).orElse(List.of());
        var line = line(id, entered, allocated);
        var it = line.filter(one -> entered.unit() != null && entered.unit().equals(one.axes().unit())).isPresent()
                ? entered.withoutUnit()
                : entered;
        var all = entries.of(id);
        var others = all.stream().filter(one -> one.line().equals(it.line())).toList();
        var given = line.map(one -> given(one, it, allocated, all, DecidedPaper.valid(allocations.decided(id)))).orElse(null);
        var refusals = EntryRules.refusals(it, line.orElse(null), others, given, LocalDate.now(clock));
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        entries.add(id, it, access.user().orElse(null));
        audit.changed(BudgetAction.ENTER.code(), id, before(it.corrects(), others), told(it));
        return new Outcome.Recorded();
    }

    /** What was entered of a line can be put right also after an adjustment has taken the line away. */
    private Optional<BudgetLine> line(BudgetId id, MoneyEntry it, List<BudgetLine> allocated) {
        var line = allocated.stream().filter(one -> one.id().equals(it.line())).findFirst();
        if (line.isPresent() || it.corrects() == null) return line;
        return lines.entered(id).stream().filter(one -> one.id().equals(it.line())).findFirst();
    }

    private static @Nullable Share given(
            BudgetLine line, MoneyEntry it, List<BudgetLine> allocated, List<MoneyEntry> all, List<Allocation> decided) {
        if (it.unit() == null || line.axes().unit() != null) return null;
        var pot = allocated.stream().filter(one -> ofOnePot(one, line)).map(BudgetLine::id).collect(Collectors.toSet());
        var dong = decided.stream()
                .filter(one -> one.component().equals(line.axes().component()) && one.source().equals(line.axes().source()))
                .flatMap(one -> one.shares().stream())
                .filter(share -> share.unit().equals(it.unit()) && share.decided() != null)
                .mapToLong(share -> share.decided())
                .sum();
        return new Share(dong, all.stream().filter(one -> pot.contains(one.line()) && it.unit().equals(one.unit())).toList());
    }

    /** Decisions divide the money of a component and source, whatever its kind and year. */
    private static boolean ofOnePot(BudgetLine one, BudgetLine other) {
        return one.axes().component().equals(other.axes().component()) && one.axes().source().equals(other.axes().source());
    }

    private static Map<String, Object> before(@Nullable UUID corrected, List<MoneyEntry> others) {
        Optional<MoneyEntry> wrong = others.stream().filter(it -> it.id().equals(corrected)).findFirst();
        return wrong.map(RecordMoney::told).orElse(Map.of());
    }

    private static Map<String, Object> told(MoneyEntry it) {
        var told = new HashMap<String, Object>();
        told.put("line", it.line());
        told.put("stage", it.stage());
        told.put("day", it.day());
        told.put("document", it.document());
        told.put("dong", it.dong());
        told.put("cumulative", it.cumulative());
        if (it.unit() != null) told.put("unit", it.unit().value());
        if (it.corrects() != null) told.put("corrects", it.corrects());
        it.reason().ifPresent(why -> told.put("reason", why));
        return told;
    }
}
