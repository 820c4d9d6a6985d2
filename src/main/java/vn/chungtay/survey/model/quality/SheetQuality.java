package vn.chungtay.survey.model.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        long round = counted.stream().filter(SheetQuality::isRound).count();
        var tested = Hint.tested(Kind.HEAPING, counted.size(), round, ROUND_SHARE);
        boolean rough = round < HEAPED_SHARE * counted.size();
        return rough ? new Hint(tested.kind(), Hint.Verdict.NOT_NOTICEABLE, tested.of(), round, ROUND_SHARE, tested.chance()) : tested;
    }

    /** Whether a number ends in 0 or 5. */
    public static boolean isRound(long number) {
        return number % 5 == 0;
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
        return Hint.tested(Kind.ALIKE, tries, repeated(own).size(), careful(shareOfEqualPairs(others), others.size()));
    }

    /** Which sheets are the same as the one filled in before; by place in the list, from 1. */
    public static Set<Integer> repeated(List<Map<String, Answer>> own) {
        return IntStream.range(1, own.size()).filter(it -> own.get(it).equals(own.get(it - 1))).boxed().collect(Collectors.toSet());
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
        double half = half(others);
        double usual = (double) others.stream().filter(it -> it < half).count() / others.size();
        long fast = own.stream().filter(it -> it < half).count();
        return Hint.tested(Kind.HURRIED, own.size(), fast, careful(usual, others.size()));
    }

    /** Whether a visit was shorter than half of what is usual; never where there is nothing usual. */
    public static boolean isHurried(long seconds, Collection<Long> others) {
        return !others.isEmpty() && seconds < half(others);
    }

    private static double half(Collection<Long> others) {
        var sorted = others.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2] / 2.0;
    }

    /** A share seen in so many, with two deviations and one more for having seen only some. */
    private static double careful(double share, int seen) {
        return Math.min(1, share + 2 * Math.sqrt(share * (1 - share) / seen) + 1.0 / seen);
    }
}
