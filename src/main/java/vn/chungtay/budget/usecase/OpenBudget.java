package vn.chungtay.budget.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.CarriedOver;
import vn.chungtay.budget.MoneyPaper;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.MoneyProgress;
import vn.chungtay.budget.PaperComparison;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.model.PaperReading;
import vn.chungtay.budget.store.BudgetStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programmes;

/** Opens the budget of a unit and year, for a plan or before there is one. */
@Component
public class OpenBudget implements Budgets {

    private final Access access;
    private final Audit audit;
    private final BudgetStore budgets;
    private final ReadBudget read;
    private final ComparePapers papers;
    private final ReadProgress progress;
    private final ReadCarried carried;
    private final Programmes programmes;

    OpenBudget(
            Access access,
            Audit audit,
            BudgetStore budgets,
            ReadBudget read,
            ComparePapers papers,
            ReadProgress progress,
            ReadCarried carried,
            Programmes programmes) {
        this.access = access;
        this.audit = audit;
        this.budgets = budgets;
        this.read = read;
        this.papers = papers;
        this.progress = progress;
        this.carried = carried;
        this.programmes = programmes;
    }

    @Transactional
    public BudgetId open(UnitId unit, int year) {
        access.require(BudgetAction.ENTER, unit);
        return opened(null, unit, year);
    }

    @Override
    @Transactional
    public BudgetId open(PlanRef plan, UnitId unit, int year) {
        access.require(BudgetAction.ENTER, unit);
        return budgets.ofPlan(plan).orElseGet(() -> opened(plan, unit, year));
    }

    private BudgetId opened(@Nullable PlanRef plan, UnitId unit, int year) {
        if (programmes.of(year).isEmpty()) throw new NotFound("programme of " + year);
        var id = BudgetId.next();
        budgets.open(id, plan, unit, year, access.user().orElse(null));
        audit.changed(BudgetAction.ENTER.code(), id, Map.of(), Map.of("year", year, "unit", unit.value()));
        return id;
    }

    @Override
    @OpenToAll("tells only whether there is one; its lines are asked for below")
    public Optional<BudgetId> of(PlanRef plan) {
        return budgets.ofPlan(plan);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BudgetLine> lines(BudgetId budget) {
        return read.one(budget, null).lines();
    }

    @Override
    @Transactional(readOnly = true)
    public BudgetTable table(BudgetId budget) {
        return read.one(budget, null).table();
    }

    @Override
    @Transactional(readOnly = true)
    public MoneyProgress progress(BudgetId budget, @Nullable ComponentCode component, LocalDate asOf) {
        return progress.of(budget, component, asOf);
    }

    @Override
    @OpenToAll("each unit is asked for, and left out where it may not be seen")
    @Transactional(readOnly = true)
    public Map<UnitId, CarriedOver> carriedOver(Collection<UnitId> units, int year, LocalDate asOf) {
        return carried.of(units, year, asOf);
    }

    @Override
    @Transactional(readOnly = true)
    public PaperComparison compare(BudgetId budget, List<String> lines) {
        var said = PaperReading.words(read.one(budget, null).programme(), lines);
        return papers.compare(budget, "", new MoneyPaper(Kind.TEXT, "", said)).comparison();
    }
}
