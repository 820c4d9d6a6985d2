package vn.chungtay.budget.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.CarriedOver;
import vn.chungtay.budget.model.EntrySums;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.MoneyStage;
import vn.chungtay.budget.store.MoneyEntryStore;
import vn.chungtay.budget.store.UnitBudgets;
import vn.chungtay.budget.store.UnitBudgets.CarriedLine;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;

/** What units brought over from earlier years and what is left of it (BUD-12). */
@Component
class ReadCarried {

    private final Access access;
    private final UnitBudgets budgets;
    private final MoneyEntryStore entries;

    ReadCarried(Access access, UnitBudgets budgets, MoneyEntryStore entries) {
        this.access = access;
        this.budgets = budgets;
        this.entries = entries;
    }

    Map<UnitId, CarriedOver> of(Collection<UnitId> units, int year, LocalDate asOf) {
        var visible = units.stream().filter(it -> access.may(BudgetAction.VIEW, it)).toList();
        var lines = budgets.carried(visible, year);
        Map<UUID, List<MoneyEntry>> told = new HashMap<>();
        for (var it : entries.ofLines(lines.stream().map(CarriedLine::line).toList())) {
            told.computeIfAbsent(it.line(), _ -> new ArrayList<>()).add(it);
        }
        var found = new HashMap<UnitId, CarriedOver>();
        for (var it : lines) {
            var paid = EntrySums.of(told.getOrDefault(it.line(), List.of()), MoneyStage.PAID, asOf);
            found.merge(it.unit(), new CarriedOver(it.budget(), it.dong(), paid), ReadCarried::plus);
        }
        return found;
    }

    private static CarriedOver plus(CarriedOver one, CarriedOver other) {
        return new CarriedOver(one.budget(), one.dong() + other.dong(), one.paid() + other.paid());
    }
}
