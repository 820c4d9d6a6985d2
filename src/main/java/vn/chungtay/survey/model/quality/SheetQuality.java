package vn.chungtay.survey.model.quality;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.model.quality.Hint.Kind;

/** The four looks. Each compares with what would be there if nobody had helped the numbers, on the careful side. */
public final class SheetQuality {

    private static final int ENOUGH_NEAR = 30;
    private static final int ENOUGH_AROUND = 20;
    private static final int ENOUGH_NUMBERS = 50;
    private static final int ENOUGH_OWN = 10;
    private static final int ENOUGH_OTHERS = 20;

    /** One number in five ends in 0 or 5. */
    private static final double ROUND_SHARE = 0.2;

    /** Below this the index of Whipple counts as rough, not as wrong; people do round their ages a little. */
    private static final double HEAPED_SHARE = 0.35;

    private SheetQuality() {}

    /**
     * Whether points crowd on one side of a limit. Just below and just above it there should be about as many, as far as
     * the two neighbouring windows say how the numbers rise or fall.
     *
     * @param limit belongs to the lower side, as in "không quá 140 điểm"
     * @param width of a window in points
     * @return the side that is more crowded
     */
    public static Hint bunching(Collection<Integer> points, int limit, int width) {
        long farBelow = between(points, limit - 2 * width + 1, limit - width);
        long below = between(points, limit - width + 1, limit);
        long above = between(points, limit + 1, limit + width);
        long farAbove = between(points, limit + width + 1, limit + 2 * width);
        var kind = below >= above ? Kind.BUNCHING_BELOW : Kind.BUNCHING_ABOVE;
        long near = below + above;
        if (near < ENOUGH_NEAR || farBelow + farAbove < ENOUGH_AROUND) return Hint.tooFew(kind, near);
        return kind == Kind.BUNCHING_BELOW
                ? Hint.tested(kind, near, below, share(farBelow, farAbove))
                : Hint.tested(kind, near, above, share(farAbove, farBelow));
    }

    /** The windows lie three widths apart, the two at the limit one: a third of the way, each count a deviation astray. */
    private static double share(long same, long other) {
        double most = same + Math.sqrt(same) + 0.5;
        double least = Math.max(other - Math.sqrt(other), 0) + 0.5;
        double ratio = Math.cbrt(most / least);
        return ratio / (1 + ratio);
    }

    private static long between(Collection<Integer> points, int first, int last) {
        return points.stream().filter(it -> it >= first && it <= last).count();
    }

    /**
     * Whether numbers that were asked for exactly, such as ages, end in 0 or 5 too often.
     *
     * @param numbers zeros are left out: none is not rounded
     */
    public static Hint heaping(Collection<Long> numbers) {
        var counted = numbers.stream().filter(it -> it != 0).toList();
        if (counted.size() < ENOUGH_NUMBERS) return Hint.tooFew(Kind.HEAPING, counted.size());
        long round = counted.stream().filter(it -> it % 5 == 0).count();
        var tested = Hint.tested(Kind.HEAPING, counted.size(), round, ROUND_SHARE);
        boolean rough = round < HEAPED_SHARE * counted.size();
        return rough ? new Hint(tested.kind(), Hint.Verdict.NOT_NOTICEABLE, tested.of(), round, ROUND_SHARE, tested.chance()) : tested;
    }

    /**
     * Whether sheets repeat the one filled in before more often than the sheets of others are alike.
     *
     * @param own the same questions of each sheet of one person, in the order of filling in
     * @param others of comparable households, by other people
     */
    public static Hint alike(List<Map<String, Answer>> own, List<Map<String, Answer>> others) {
        int tries = own.size() - 1;
        if (own.size() < ENOUGH_OWN || others.size() < ENOUGH_OTHERS) return Hint.tooFew(Kind.ALIKE, Math.max(0, tries));
        long repeated = 0;
        for (int i = 1; i < own.size(); i++) {
            if (own.get(i).equals(own.get(i - 1))) repeated++;
        }
        return Hint.tested(Kind.ALIKE, tries, repeated, careful(shareOfEqualPairs(others), others.size()));
    }

    private static double shareOfEqualPairs(List<Map<String, Answer>> sheets) {
        var groups = sheets.stream().collect(Collectors.groupingBy(it -> it, HashMap::new, Collectors.counting()));
        double equal = groups.values().stream().mapToDouble(it -> it * (it - 1.0)).sum();
        return equal / (sheets.size() * (sheets.size() - 1.0));
    }

    /**
     * Whether visits were often shorter than half of what is usual.
     *
     * @param own seconds of each visit of one person
     * @param others of other people, with the same questionnaire
     */
    public static Hint hurried(Collection<Long> own, Collection<Long> others) {
        if (own.size() < ENOUGH_OWN || others.size() < ENOUGH_OTHERS) return Hint.tooFew(Kind.HURRIED, own.size());
        var sorted = others.stream().mapToLong(Long::longValue).sorted().toArray();
        double half = sorted[sorted.length / 2] / 2.0;
        double usual = (double) Arrays.stream(sorted).filter(it -> it < half).count() / sorted.length;
        long fast = own.stream().filter(it -> it < half).count();
        return Hint.tested(Kind.HURRIED, own.size(), fast, careful(usual, others.size()));
    }

    /** A share seen in so many, with two deviations and one more for having seen only some. */
    private static double careful(double share, int seen) {
        return Math.min(1, share + 2 * Math.sqrt(share * (1 - share) / seen) + 1.0 / seen);
    }
}
