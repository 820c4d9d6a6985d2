package vn.chungtay.budget;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import vn.chungtay.programme.SourceTier;

/**
 * Sums of lines by tier, in đồng; always made from the lines themselves and never from other sums.
 *
 * @param unknown how many lines have no amount, which makes every total a minimum
 */
public record Sums(Map<SourceTier, Long> byTier, int unknown) {

    public Sums {
        byTier = Map.copyOf(byTier);
    }

    public static Sums of(Collection<BudgetLine> lines) {
        var sums = new EnumMap<SourceTier, Long>(SourceTier.class);
        lines.forEach(it -> sums.merge(it.axes().tier(), it.amount(), Math::addExact));
        return new Sums(sums, (int) lines.stream().filter(it -> it.dong() == null).count());
    }

    public long of(SourceTier tier) {
        return byTier.getOrDefault(tier, 0L);
    }

    public long central() {
        return of(SourceTier.CENTRAL);
    }

    /** All levels of local budgets, counterpart or not. */
    public long local() {
        return sum(SourceTier::local);
    }

    /** The State's money, whoever's; credit, gifts and other programmes are not in it. */
    public long total() {
        return sum(SourceTier::ofTheState);
    }

    private long sum(Predicate<SourceTier> which) {
        return byTier.entrySet().stream().filter(it -> which.test(it.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}
