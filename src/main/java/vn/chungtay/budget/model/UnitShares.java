package vn.chungtay.budget.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.geography.UnitId;

/**
 * How the State's money of a budget is divided among the units below: by lines that name a unit and by decided
 * allocations. Rows and what is not divided add up to the whole (BUD-13).
 *
 * @param whole in đồng
 * @param undivided in đồng; negative if more was divided than there is
 */
public record UnitShares(List<Row> rows, long whole, long undivided) {

    /**
     * @param named đồng of lines that name the unit
     * @param decided đồng of decided allocations
     * @param own đồng that the unit's own budget of the year counts; absent if it has none
     */
    public record Row(UnitId unit, long named, long decided, @Nullable Long own) {

        public long given() {
            return named + decided;
        }

        /** Whether the unit's own budget says otherwise than the one above. */
        public boolean differs() {
            return own != null && own != given();
        }
    }

    /**
     * @param units in the order of the rows; those without money stay
     * @param own the State's money in the newest budgets of these units
     */
    public static UnitShares of(
            List<UnitId> units, List<BudgetLine> lines, List<Allocation> allocations, Map<UnitId, Long> own) {
        var state = lines.stream().filter(it -> it.axes().tier().ofTheState()).toList();
        var named = new LinkedHashMap<UnitId, Long>();
        for (var line : state) {
            if (line.axes().unit() != null) named.merge(line.axes().unit(), line.amount(), Math::addExact);
        }
        var decided = decided(allocations);
        var all = new ArrayList<>(units);
        named.keySet().stream().filter(it -> !all.contains(it)).forEach(all::add);
        decided.keySet().stream().filter(it -> !all.contains(it)).forEach(all::add);
        var rows = all.stream()
                .map(it -> new Row(it, named.getOrDefault(it, 0L), decided.getOrDefault(it, 0L), own.get(it)))
                .toList();
        var whole = state.stream().mapToLong(BudgetLine::amount).sum();
        return new UnitShares(rows, whole, whole - rows.stream().mapToLong(Row::given).sum());
    }

    private static Map<UnitId, Long> decided(List<Allocation> allocations) {
        var decided = new LinkedHashMap<UnitId, Long>();
        for (var allocation : allocations) {
            if (!allocation.isDecided()) continue;
            var amounts = allocation.amounts();
            for (int i = 0; i < amounts.size(); i++) {
                decided.merge(allocation.shares().get(i).unit(), amounts.get(i), Math::addExact);
            }
        }
        return decided;
    }

    public long named() {
        return rows.stream().mapToLong(Row::named).sum();
    }

    public long decided() {
        return rows.stream().mapToLong(Row::decided).sum();
    }

    public long given() {
        return named() + decided();
    }
}
