package vn.chungtay.budget.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.ComponentCode;

/** What two versions of a budget give to one component from one source, where it is not the same. */
public record Difference(ComponentCode component, String source, CapitalKind kind, int yearOfOrigin, long before, long after) {

    private record Key(ComponentCode component, String source, CapitalKind kind, int year) {}

    public long change() {
        return after - before;
    }

    public static List<Difference> between(List<BudgetLine> before, List<BudgetLine> after) {
        var old = sums(before);
        var now = sums(after);
        var keys = new ArrayList<>(old.keySet());
        now.keySet().stream().filter(it -> !old.containsKey(it)).forEach(keys::add);
        return keys.stream()
                .map(it -> new Difference(
                        it.component(), it.source(), it.kind(), it.year(), old.getOrDefault(it, 0L), now.getOrDefault(it, 0L)))
                .filter(it -> it.change() != 0)
                .toList();
    }

    private static Map<Key, Long> sums(List<BudgetLine> lines) {
        var sums = new LinkedHashMap<Key, Long>();
        for (var line : lines) {
            var axes = line.axes();
            var key = new Key(axes.component(), axes.source(), axes.kind(), axes.yearOfOrigin());
            sums.merge(key, line.amount(), Math::addExact);
        }
        return sums;
    }
}
