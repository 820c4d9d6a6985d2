package vn.chungtay.budget.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.MoneyProgress;
import vn.chungtay.budget.model.Allocation;
import vn.chungtay.budget.model.DecidedPaper;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.ProgressTable;
import vn.chungtay.budget.model.ProgressTable.Axis;
import vn.chungtay.budget.model.ProgressTable.Facts;
import vn.chungtay.budget.store.AllocationStore;
import vn.chungtay.budget.store.BudgetStore;
import vn.chungtay.budget.store.LineStore;
import vn.chungtay.budget.store.MoneyEntryStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;

/** What became of the money of a budget: planned, allocated, committed, paid, settled (IND-29). */
@Component
public class ReadProgress {

    private final Access access;
    private final ReadBudget read;
    private final BudgetStore budgets;
    private final LineStore lines;
    private final MoneyEntryStore entries;
    private final AllocationStore allocations;
    private final Geography geography;
    private final Clock clock;

    ReadProgress(
            Access access,
            ReadBudget read,
            BudgetStore budgets,
            LineStore lines,
            MoneyEntryStore entries,
            AllocationStore allocations,
            Geography geography,
            Clock clock) {
        this.access = access;
        this.read = read;
        this.budgets = budgets;
        this.lines = lines;
        this.entries = entries;
        this.allocations = allocations;
        this.geography = geography;
        this.clock = clock;
    }

    /**
     * @param view of the newest version
     * @param facts that the table is drawn from; no line is allocated before a version was
     * @param names of units below, as they were at the beginning of the year
     * @param mayEnter whether the caller may say what became of the money
     */
    public record Shown(
            ReadBudget.View view,
            LocalDate asOf,
            ProgressTable table,
            Facts facts,
            Map<UnitId, String> names,
            boolean mayEnter) {

        public List<MoneyEntry> entries() {
            return facts.entries();
        }

        /** As it is planned, or as it was before it was taken away. */
        public BudgetLine line(UUID id) {
            return facts.lines().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
        }
    }

    /** @param asOf absent for today; later days are today too */
    @Transactional(readOnly = true)
    public Shown show(BudgetId id, Axis axis, @Nullable LocalDate asOf) {
        var view = read.one(id, null);
        access.require(BudgetAction.VIEW, view.budget().unit());
        var today = LocalDate.now(clock);
        var day = asOf == null || asOf.isAfter(today) ? today : asOf;
        var facts = facts(view, day, _ -> true);
        return new Shown(
                view, day, ProgressTable.of(facts, axis, day), facts, names(view, facts),
                access.may(BudgetAction.ENTER, view.budget().unit()));
    }

    MoneyProgress of(BudgetId id, @Nullable ComponentCode component, LocalDate asOf) {
        var view = read.one(id, null);
        Predicate<BudgetLine> wanted = it -> component == null
                || it.axes().component().equals(component)
                || it.axes().component().project().equals(component);
        return ProgressTable.of(facts(view, asOf, wanted), Axis.COMPONENT, asOf).total();
    }

    /** As it stood on that day: what was resolved later changes nothing (IND-29). */
    private Facts facts(ReadBudget.View view, LocalDate day, Predicate<BudgetLine> wanted) {
        var id = view.budget().id();
        var allocated = budgets.allocatedOn(id, day).map(it -> lines.of(it.version())).orElse(List.of());
        var decided = allocations.decided(id).stream().filter(it -> it.decidedOn() != null && !it.decidedOn().isAfter(day)).toList();
        return new Facts(
                planned(view, day).stream().filter(wanted).toList(),
                allocated.stream().filter(wanted).toList(),
                lines.entered(id).stream().filter(wanted).toList(),
                entries.of(id),
                given(view.programme(), DecidedPaper.valid(decided)));
    }

    /** Today also by an adjustment that nobody has resolved yet, as it is what is being planned. */
    private List<BudgetLine> planned(ReadBudget.View view, LocalDate day) {
        if (!day.isBefore(LocalDate.now(clock))) return view.lines();
        return budgets.plannedOn(view.budget().id(), day).map(it -> lines.of(it.version())).orElse(List.of());
    }

    /** Only the State's money is divided by decisions that count here. */
    private static Map<UnitId, Long> given(Programme programme, List<Allocation> allocations) {
        var given = new LinkedHashMap<UnitId, Long>();
        for (var it : allocations) {
            if (programme.source(it.source()).filter(one -> one.tier().ofTheState()).isEmpty()) continue;
            for (var share : it.shares()) {
                given.merge(share.unit(), share.decided() == null ? 0L : share.decided(), Math::addExact);
            }
        }
        return given;
    }

    private Map<UnitId, String> names(ReadBudget.View view, Facts facts) {
        var day = LocalDate.of(view.budget().year(), Month.JANUARY, 1);
        var names = new LinkedHashMap<UnitId, String>();
        geography.children(view.budget().unit(), day).forEach(it -> names.put(it.id(), it.name()));
        facts.given().keySet().forEach(it -> names.computeIfAbsent(it, unit -> name(unit, day)));
        facts.entries().stream().filter(it -> it.unit() != null).forEach(it -> names.computeIfAbsent(it.unit(), unit -> name(unit, day)));
        facts.lines().stream().filter(it -> it.axes().unit() != null)
                .forEach(it -> names.computeIfAbsent(it.axes().unit(), unit -> name(unit, day)));
        return names;
    }

    private String name(UnitId unit, LocalDate day) {
        return geography.nearest(unit, day).map(Unit::name).orElse("");
    }
}
