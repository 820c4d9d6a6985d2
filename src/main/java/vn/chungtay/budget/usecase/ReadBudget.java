package vn.chungtay.budget.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.model.Budget;
import vn.chungtay.budget.model.CounterpartCheck;
import vn.chungtay.budget.model.Difference;
import vn.chungtay.budget.model.LineRules;
import vn.chungtay.budget.model.OriginSums;
import vn.chungtay.budget.model.StepTaken;
import vn.chungtay.budget.store.BudgetStore;
import vn.chungtay.budget.store.LineStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.CounterpartRule;
import vn.chungtay.programme.LocalCounterparts;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;

/** Budgets to look at, each with what should be looked at again in it. */
@Component
public class ReadBudget {

    private final Access access;
    private final Geography geography;
    private final BudgetStore budgets;
    private final LineStore lines;
    private final Programmes programmes;
    private final LocalCounterparts counterparts;
    private final Clock clock;

    ReadBudget(
            Access access,
            Geography geography,
            BudgetStore budgets,
            LineStore lines,
            Programmes programmes,
            LocalCounterparts counterparts,
            Clock clock) {
        this.access = access;
        this.geography = geography;
        this.budgets = budgets;
        this.lines = lines;
        this.programmes = programmes;
        this.counterparts = counterparts;
        this.clock = clock;
    }

    /** Something about one line. */
    public record LineFault(BudgetLine line, LineRules.Fault fault) {}

    /** A budget with everything that its pages show. */
    public record View(
            Budget budget,
            String place,
            Programme programme,
            List<BudgetLine> lines,
            BudgetTable table,
            List<StepTaken> steps,
            Optional<CounterpartRule> rule,
            List<CounterpartCheck> deviations,
            List<LineFault> faults,
            List<OriginSums.Row> origins,
            boolean mayEnter,
            boolean mayStep) {}

    /**
     * Where the caller may open a budget of the year: the units of their rights and what is directly below, as they were
     * then; none for those who only look. Whoever has a province of today may plan for those that went into it.
     */
    @Transactional(readOnly = true)
    public List<Unit> openable(int year) {
        if (!access.mayAnywhere(BudgetAction.ENTER)) return List.of();
        var day = LocalDate.of(year, Month.JANUARY, 1);
        var units = new ArrayList<Unit>();
        for (var id : access.requireAnywhere(BudgetAction.ENTER)) {
            for (var unit : asThen(id, day)) {
                units.add(unit);
                units.addAll(geography.children(unit.id(), day));
            }
        }
        return units.stream().filter(it -> access.may(BudgetAction.ENTER, it.id())).toList();
    }

    private List<Unit> asThen(UnitId id, LocalDate day) {
        var same = geography.unit(id, day);
        if (same.isPresent()) return List.of(same.get());
        return geography.predecessors(id).stream().filter(it -> it.existed().contains(day)).toList();
    }

    /** @param number of the version; absent for the newest */
    @Transactional(readOnly = true)
    public View one(BudgetId id, @Nullable Integer number) {
        var newest = budgets.newest(id).orElseThrow(() -> new NotFound("budget"));
        access.require(BudgetAction.VIEW, newest.unit());
        var budget = number == null ? newest : budgets.version(id, number).orElseThrow(() -> new NotFound("version"));
        var programme = programmes.of(budget.year()).orElseThrow(() -> new NotFound("programme"));
        var own = lines.of(budget.version());
        var rule = counterparts.inForce(budget.unit(), budget.year());
        return new View(
                budget,
                place(budget),
                programme,
                own,
                BudgetTable.of(programme, own),
                budgets.steps(budget),
                rule,
                rule.map(it -> CounterpartCheck.deviations(it, own)).orElse(List.of()),
                faults(programme, budget, own),
                OriginSums.of(own, LocalDate.now(clock)),
                budget.open() && access.may(BudgetAction.ENTER, budget.unit()),
                budget.newest() && access.may(BudgetAction.STEP, budget.unit()));
    }

    /** The units below the unit of the budget, in its year. */
    @Transactional(readOnly = true)
    public List<Unit> places(BudgetId id) {
        var budget = budgets.newest(id).orElseThrow(() -> new NotFound("budget"));
        access.require(BudgetAction.VIEW, budget.unit());
        return geography.children(budget.unit(), LocalDate.of(budget.year(), Month.JANUARY, 1));
    }

    /** What one version gives otherwise than the one before it. */
    @Transactional(readOnly = true)
    public List<Difference> changes(BudgetId id, int before, int after) {
        var one = one(id, before);
        return Difference.between(one.lines(), one(id, after).lines());
    }

    /** Money that can no longer be spent is found here too: its last day may have passed since it was entered. */
    private List<LineFault> faults(Programme programme, Budget budget, List<BudgetLine> own) {
        var faults = new ArrayList<LineFault>();
        var today = LocalDate.now(clock);
        for (var line : own) {
            LineRules.faults(programme, budget.year(), line, amounts(own, line))
                    .forEach(it -> faults.add(new LineFault(line, it)));
            var carried = line.carried();
            if (carried != null && !line.spendableOn(today)) {
                faults.add(new LineFault(line, new LineRules.Fault("carry_over", false, carried.document())));
            }
        }
        return faults;
    }

    static List<Long> amounts(List<BudgetLine> lines, BudgetLine but) {
        return lines.stream().filter(it -> !it.id().equals(but.id())).map(BudgetLine::amount).toList();
    }

    private String place(Budget budget) {
        return name(budget.unit(), budget.year());
    }

    private String name(UnitId unit, int year) {
        return geography.nearest(unit, LocalDate.of(year, Month.JANUARY, 1)).map(Unit::name).orElse("");
    }
}
