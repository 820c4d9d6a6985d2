package vn.chungtay.budget.model;

import java.util.List;

/**
 * Stops an amount whose size shows that its unit was mistaken (BUD-11): 19 đồng beside 206 million. The amounts of one
 * plan differ by thousands; by a hundred thousand they differ only when đồng were typed for millions or the reverse.
 */
public final class SizeCheck {

    private static final long MISTAKEN = 100_000;
    private static final long LEAST = 1_000;
    private static final long MOST = 1_000_000_000_000_000L;

    private SizeCheck() {}

    /** @param others amounts of the same budget, in đồng; without any, only absurd sizes are stopped */
    public static boolean plausible(long dong, List<Long> others) {
        if (dong == 0) return true;
        if (dong < LEAST || dong > MOST) return false;
        var sorted = others.stream().filter(it -> it > 0).sorted().toList();
        if (sorted.isEmpty()) return true;
        var middle = sorted.get(sorted.size() / 2);
        return dong / MISTAKEN < middle && middle / MISTAKEN < dong;
    }
}
