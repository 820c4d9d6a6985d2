package vn.chungtay.standards;

import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which of the twelve indicators a household lacks, and which nobody has looked at. Numbers are 1 to 12, in the order
 * in which the standard prints them; what is in neither set is not lacking. Kept as the register stores it: bit n-1
 * stands for indicator n.
 */
public record Deprivations(int lackingBits, int unknownBits) {

    public static final int INDICATORS = 12;

    private static final int ALL = (1 << INDICATORS) - 1;

    public Deprivations {
        if ((lackingBits & ~ALL) != 0 || (unknownBits & ~ALL) != 0) {
            throw new IllegalArgumentException("no such indicator in " + lackingBits + ", " + unknownBits);
        }
        if ((lackingBits & unknownBits) != 0) {
            throw new IllegalArgumentException("both lacking and unknown: " + numbers(lackingBits & unknownBits));
        }
    }

    public Deprivations(Collection<Integer> lacking, Collection<Integer> unknown) {
        this(bits(lacking), bits(unknown));
    }

    public static Deprivations none() {
        return new Deprivations(0, 0);
    }

    public static Deprivations allUnknown() {
        return new Deprivations(0, ALL);
    }

    public static Deprivations lacking(Integer... numbers) {
        return new Deprivations(Set.of(numbers), Set.of());
    }

    public static Deprivations ofBits(int lacking, int unknown) {
        return new Deprivations(lacking, unknown);
    }

    public int lackingCount() {
        return Integer.bitCount(lackingBits);
    }

    public int unknownCount() {
        return Integer.bitCount(unknownBits);
    }

    /** Numbers of the indicators that are lacking, ascending. */
    public SortedSet<Integer> lacking() {
        return numbers(lackingBits);
    }

    /** Numbers of the indicators that nobody looked at, ascending. */
    public SortedSet<Integer> unknown() {
        return numbers(unknownBits);
    }

    public boolean isLacking(int number) {
        return (lackingBits & 1 << number - 1) != 0;
    }

    private static SortedSet<Integer> numbers(int bits) {
        var numbers = new TreeSet<Integer>();
        for (int number = 1; number <= INDICATORS; number++) {
            if ((bits & 1 << number - 1) != 0) numbers.add(number);
        }
        return numbers;
    }

    private static int bits(Collection<Integer> numbers) {
        int bits = 0;
        for (int number : numbers) {
            if (number < 1 || number > INDICATORS) throw new IllegalArgumentException("no such indicator: " + number);
            bits |= 1 << number - 1;
        }
        return bits;
    }
}
