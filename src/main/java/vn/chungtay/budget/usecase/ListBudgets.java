package vn.chungtay.budget.usecase;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.model.Budget;
import vn.chungtay.budget.store.BudgetStore;
import vn.chungtay.budget.store.UnitBudgets;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Vietnamese;

/** The budgets that the caller may look at, newest year first. */
@Component
public class ListBudgets {

    private final Access access;
    private final Geography geography;
    private final BudgetStore budgets;
    private final UnitBudgets sums;

    ListBudgets(Access access, Geography geography, BudgetStore budgets, UnitBudgets sums) {
        this.access = access;
        this.geography = geography;
        this.budgets = budgets;
        this.sums = sums;
    }

    /** @param place name of the unit in the year of the budget */
    public record Row(Budget budget, String place) {}

    /** @param words that stand in the name of the unit or are the year, with marks or without; empty for all */
    @Transactional(readOnly = true)
    public List<Row> of(String words) {
        access.requireAnywhere(BudgetAction.VIEW);
        var visible = new HashMap<UnitId, Boolean>();
        var own = budgets.all().stream()
                .filter(it -> visible.computeIfAbsent(it.unit(), unit -> access.may(BudgetAction.VIEW, unit)))
                .toList();
        var names = names(own);
        var wanted = Vietnamese.fold(words);
        return own.stream()
                .map(it -> new Row(it, names.get(it.year()).get(it.unit())))
                .filter(it -> Vietnamese.fold(it.place() + " " + it.budget().year()).contains(wanted))
                .toList();
    }

    /** The State's money in the newest version of each, in đồng. */
    @Transactional(readOnly = true)
    public Map<BudgetId, Long> sums(List<Row> rows) {
        access.requireAnywhere(BudgetAction.VIEW);
        return sums.ofVersions(rows.stream().map(it -> it.budget().version()).toList());
    }

    /** By year; a unit that did not exist at the beginning of the year is named as on the nearest day. */
    private Map<Integer, Map<UnitId, String>> names(List<Budget> all) {
        var names = new HashMap<Integer, Map<UnitId, String>>();
        var units = all.stream().collect(Collectors.groupingBy(Budget::year, Collectors.mapping(Budget::unit, Collectors.toSet())));
        units.forEach((year, ids) -> names.put(year, names(ids, LocalDate.of(year, Month.JANUARY, 1))));
        return names;
    }

    private Map<UnitId, String> names(Set<UnitId> ids, LocalDate day) {
        var names = new HashMap<UnitId, String>();
        geography.units(ids, day).forEach((id, unit) -> names.put(id, unit.name()));
        var missing = new HashSet<>(ids);
        missing.removeAll(names.keySet());
        missing.forEach(it -> names.put(it, geography.nearest(it, day).map(Unit::name).orElse("")));
        return names;
    }
}
