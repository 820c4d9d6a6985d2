package vn.chungtay.targets.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares whole households out so that they add up exactly (TGT-13, TGT-16): in proportion to weights, nobody more than
 * there are, what is left over to the largest remainders. Whoever has more weight, and no fewer households, never gets
 * less.
 */
public final class Allotment {

    /**
     * One place that takes part.
     *
     * @param weight of no unit; a place without weight gets something only when all others have all they can take
     * @param most how many households there are
     */
    public record Claim(long weight, long most) {

        public Claim {
            if (weight < 0 || most < 0) throw new IllegalArgumentException("negative: " + weight + ", " + most);
        }
    }

    private Allotment() {}

    /**
     * @param total to share out; what all together cannot take is left
     * @return for each claim its households, in the same order
     */
    public static List<Long> share(long total, List<Claim> claims) {
        if (total < 0) throw new IllegalArgumentException("negative total: " + total);
        var shares = new long[claims.size()];
        var weighty = IntStream.range(0, shares.length).filter(it -> claims.get(it).weight() > 0).boxed().toList();
        var left = fill(total, claims, weighty, shares, true);
        var others = IntStream.range(0, shares.length).filter(it -> claims.get(it).weight() == 0).boxed().toList();
        fill(left, claims, others, shares, false);
        return IntStream.range(0, shares.length).mapToObj(it -> shares[it]).toList();
    }

    /** Gives those their most who would get more, and shares the rest among the others; returns what nobody could take. */
    private static long fill(long total, List<Claim> claims, List<Integer> among, long[] shares, boolean byWeight) {
        var open = new ArrayList<>(among);
        var left = total;
        while (!open.isEmpty()) {
            var weights = sum(claims, open, byWeight);
            var now = left;
            var full = open.stream().filter(it -> wants(claims.get(it), now, weights, byWeight)).toList();
            if (full.isEmpty()) {
                if (weights.signum() > 0) largestRemainder(left, weights, claims, open, shares, byWeight);
                return weights.signum() > 0 ? 0 : left;
            }
            for (var it : full) {
                shares[it] = claims.get(it).most();
                left -= shares[it];
            }
            open.removeAll(new java.util.HashSet<>(full));
        }
        return left;
    }

    private static boolean wants(Claim claim, long left, BigInteger weights, boolean byWeight) {
        var share = BigInteger.valueOf(left).multiply(weight(claim, byWeight));
        return share.compareTo(BigInteger.valueOf(claim.most()).multiply(weights)) >= 0;
    }

    private static void largestRemainder(
            long left, BigInteger weights, List<Claim> claims, List<Integer> open, long[] shares, boolean byWeight) {
        record Rest(int place, BigInteger remainder) {}
        var rests = new ArrayList<Rest>();
        var given = 0L;
        for (var it : open) {
            var exact = BigInteger.valueOf(left).multiply(weight(claims.get(it), byWeight)).divideAndRemainder(weights);
            shares[it] = exact[0].longValueExact();
            given += shares[it];
            rests.add(new Rest(it, exact[1]));
        }
        rests.sort(Comparator.comparing(Rest::remainder).reversed().thenComparing(Rest::place));
        for (int i = 0; i < left - given; i++) shares[rests.get(i).place()]++;
    }

    private static BigInteger sum(List<Claim> claims, List<Integer> open, boolean byWeight) {
        return open.stream().map(it -> weight(claims.get(it), byWeight)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Those without weight share what is left by how many households they have. */
    private static BigInteger weight(Claim claim, boolean byWeight) {
        return BigInteger.valueOf(byWeight ? claim.weight() : claim.most());
    }
}
