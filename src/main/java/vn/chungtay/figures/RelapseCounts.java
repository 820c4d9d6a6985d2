package vn.chungtay.figures;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chungtay.registry.Cause;
import vn.chungtay.shared.Percentage;

/**
 * Who became poor or near-poor in a place between two days, why, and what became of those that had escaped (IND-28).
 *
 * @param entries entries of nobody are missing
 * @param newlyEscaped households that counted as newly escaped on the first day, 36 months from their decision (HHD-04),
 *     and live in the place on the second
 * @param back those of them that are poor or near-poor on the second day
 * @param undated households that had escaped by the first day by a decision without a date, so that nobody can say
 *     whether they still counted; in neither of the two above
 */
public record RelapseCounts(Map<PovertyEntry, Tally> entries, int newlyEscaped, int back, int undated) {

    public static final RelapseCounts NONE = new RelapseCounts(Map.of(), 0, 0, 0);

    public RelapseCounts {
        entries = Map.copyOf(entries);
    }

    /**
     * Households that came in, with the causes of their poverty as written down on the second day.
     *
     * @param causes households by {@link Cause}, in its order; a household with two causes counts twice
     * @param uncaused households of which no cause is written down
     */
    public record Tally(int households, int persons, List<Integer> causes, int uncaused) {

        public static final Tally NONE =
                new Tally(0, 0, Collections.nCopies(Cause.values().length, 0), 0);

        public Tally {
            causes = List.copyOf(causes);
        }

        public int of(Cause cause) {
            return causes.get(cause.ordinal());
        }

        Tally plus(Tally other, int sign) {
            return new Tally(
                    households + sign * other.households,
                    persons + sign * other.persons,
                    IntStream.range(0, causes.size())
                            .mapToObj(i -> causes.get(i) + sign * other.causes.get(i))
                            .toList(),
                    uncaused + sign * other.uncaused);
        }
    }

    public Tally of(Collection<PovertyEntry> which) {
        return which.stream()
                .map(it -> entries.getOrDefault(it, Tally.NONE))
                .reduce(Tally.NONE, (sum, it) -> sum.plus(it, 1));
    }

    /** Of the newly escaped, how many are poor or near-poor again; empty where nobody had newly escaped. */
    public Optional<Percentage> shareBack() {
        return Percentage.of(back, newlyEscaped);
    }

    public RelapseCounts plus(RelapseCounts other) {
        return combined(other, 1);
    }

    public RelapseCounts minus(RelapseCounts other) {
        return combined(other, -1);
    }

    /** Whether nobody at all is counted, as in the remainder of a table whose rows explain its total. */
    public boolean isEmpty() {
        return newlyEscaped == 0 && undated == 0
                && entries.values().stream().allMatch(it -> it.equals(Tally.NONE));
    }

    private RelapseCounts combined(RelapseCounts other, int sign) {
        var sums = new EnumMap<PovertyEntry, Tally>(PovertyEntry.class);
        for (var entry : PovertyEntry.values()) {
            var sum = of(List.of(entry)).plus(other.of(List.of(entry)), sign);
            if (!sum.equals(Tally.NONE)) sums.put(entry, sum);
        }
        return new RelapseCounts(
                sums, newlyEscaped + sign * other.newlyEscaped, back + sign * other.back, undated + sign * other.undated);
    }
}
