package vn.chungtay.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a province adds to central money, and who of it pays how much (BUD-07). Loaded for the province and approved by
 * a second person; the program ships no ratio of any province.
 *
 * @param percent of the central money
 * @param split percent of the local money by level; adds up to 100
 * @param roundingDong the unit to which the locality rounds, 1 for none
 * @param document that sets it
 */
public record CounterpartRule(
        BigDecimal percent, Map<SourceTier, BigDecimal> split, long roundingDong, String document) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public CounterpartRule {
        split = Map.copyOf(split);
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) throw new IllegalArgumentException("percent");
        if (roundingDong < 1) throw new IllegalArgumentException("rounding unit");
        var whole = split.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.compareTo(HUNDRED) != 0) throw new IllegalArgumentException("the split is not the whole");
        if (!split.keySet().stream().allMatch(SourceTier::local)) throw new IllegalArgumentException("not local");
    }

    /** Exact, in đồng with its fractions: 15 % of 485 million is 72,750,000. */
    public BigDecimal expected(long centralDong) {
        return percent.multiply(BigDecimal.valueOf(centralDong)).divide(HUNDRED);
    }

    /** What to propose: the expected amount to the nearest rounding unit, half up. */
    public long proposed(long centralDong) {
        return expected(centralDong)
                .divide(BigDecimal.valueOf(roundingDong), 0, RoundingMode.HALF_UP)
                .multiply(BigDecimal.valueOf(roundingDong))
                .longValueExact();
    }

    /**
     * Whether no way of rounding to the unit explains an amount: it is a whole unit or more away from the exact value
     * (BUD-08). 66.8 million beside 66.9 is not explained by 0.1 million; 19 million beside 18.7 is explained by one.
     */
    public boolean deviates(long centralDong, long localDong) {
        var distance = expected(centralDong).subtract(BigDecimal.valueOf(localDong)).abs();
        return distance.signum() > 0 && distance.compareTo(BigDecimal.valueOf(roundingDong)) >= 0;
    }

    /** The local money by level, each in rounding units; the parts add up exactly (largest remainder, upper level first). */
    public Map<SourceTier, Long> split(long localDong) {
        var tiers = new ArrayList<>(split.keySet());
        tiers.sort(Comparator.naturalOrder());
        var units = localDong / roundingDong;
        var exact = tiers.stream()
                .map(it -> split.getOrDefault(it, BigDecimal.ZERO).multiply(BigDecimal.valueOf(units)).divide(HUNDRED))
                .toList();
        var parts = wholeParts(exact, units);
        var result = new LinkedHashMap<SourceTier, Long>();
        for (int i = 0; i < tiers.size(); i++) result.put(tiers.get(i), parts[i] * roundingDong);
        result.merge(tiers.getFirst(), localDong % roundingDong, Long::sum);
        return result;
    }

    private static long[] wholeParts(List<BigDecimal> exact, long units) {
        var parts = exact.stream().mapToLong(it -> it.setScale(0, RoundingMode.DOWN).longValueExact()).toArray();
        var order = new ArrayList<Integer>();
        for (int i = 0; i < parts.length; i++) order.add(i);
        order.sort(Comparator.comparing(
                (Integer i) -> exact.get(i).subtract(BigDecimal.valueOf(parts[i])), Comparator.reverseOrder()));
        var left = units;
        for (var part : parts) left -= part;
        for (int i = 0; i < left; i++) parts[order.get(i)]++;
        return parts;
    }
}
