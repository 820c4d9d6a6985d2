package vn.chungtay.standards;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the twelve indicators a household lacks, and which nobody has looked at. Numbers are 1 to 12, in the order
 * in which the standard prints them; what is in neither set is not lacking.
 */
public record Deprivations(Set<Integer> lacking, Set<Integer> unknown) {

    public static final int INDICATORS = 12;

    public Deprivations {
        lacking = Set.copyOf(lacking);
        unknown = Set.copyOf(unknown);
        var both = new TreeSet<>(lacking);
        both.retainAll(unknown);
        if (!both.isEmpty()) throw new IllegalArgumentException("both lacking and unknown: " + both);
        requireNumbers(lacking);
        requireNumbers(unknown);
    }

    public static Deprivations lacking(Integer... numbers) {
        return new Deprivations(Set.of(numbers), Set.of());
    }

    /** Reads the two bit masks as the register stores them: bit n-1 stands for indicator n. */
    public static Deprivations ofBits(int lacking, int unknown) {
        return new Deprivations(numbers(lacking), numbers(unknown));
    }

    public int lackingBits() {
        return bits(lacking);
    }

    public int unknownBits() {
        return bits(unknown);
    }

    private static Set<Integer> numbers(int bits) {
        var numbers = new TreeSet<Integer>();
        for (int number = 1; number <= INDICATORS; number++) {
            if ((bits & 1 << number - 1) != 0) numbers.add(number);
        }
        return numbers;
    }

    private static int bits(Set<Integer> numbers) {
        return numbers.stream().mapToInt(number -> 1 << number - 1).sum();
    }

    private static void requireNumbers(Set<Integer> numbers) {
        if (numbers.stream().anyMatch(number -> number < 1 || number > INDICATORS)) {
            throw new IllegalArgumentException("no such indicator in " + numbers);
        }
    }
}
