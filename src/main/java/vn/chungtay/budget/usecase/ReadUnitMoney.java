package vn.chungtay.budget.usecase;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.model.UnitShares;
import vn.chungtay.budget.store.AllocationStore;
import vn.chungtay.budget.store.UnitBudgets;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;

/** The money of a budget by unit below, beside what these units count in budgets of their own. */
@Component
public class ReadUnitMoney {

    private final Access access;
    private final Geography geography;
    private final ReadBudget read;
    private final AllocationStore allocations;
    private final UnitBudgets budgets;

    ReadUnitMoney(Access access, Geography geography, ReadBudget read, AllocationStore allocations, UnitBudgets budgets) {
        this.access = access;
        this.geography = geography;
        this.read = read;
        this.allocations = allocations;
        this.budgets = budgets;
    }

    /**
     * @param names of the units of the rows, as they were in the year
     * @param budgets of these units, as far as the caller may look at them
     */
    public record Shown(ReadBudget.View view, UnitShares shares, Map<UnitId, String> names, Map<UnitId, BudgetId> budgets) {}

    @Transactional(readOnly = true)
    public Shown of(BudgetId id) {
        var view = read.one(id, null);
        var year = view.budget().year();
        var day = LocalDate.of(year, Month.JANUARY, 1);
        var children = geography.children(view.budget().unit(), day).stream().map(Unit::id).toList();
        var visible = children.stream().filter(it -> access.may(BudgetAction.VIEW, it)).toList();
        var below = budgets.newest(visible, year);
        var own = new LinkedHashMap<UnitId, Long>();
        var theirs = new LinkedHashMap<UnitId, BudgetId>();
        below.forEach(it -> {
            own.put(it.unit(), it.dong());
            theirs.put(it.unit(), it.budget());
        });
        var shares = UnitShares.of(children, view.lines(), allocations.of(view.budget().version()), own);
        return new Shown(view, shares, names(shares, day), theirs);
    }

    private Map<UnitId, String> names(UnitShares shares, LocalDate day) {
        var names = new LinkedHashMap<UnitId, String>();
        for (var row : shares.rows()) {
            names.put(row.unit(), geography.nearest(row.unit(), day).map(Unit::name).orElse(""));
        }
        return names;
    }
}
