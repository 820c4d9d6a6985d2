package vn.chungtay.targets.model;

import java.util.List;
import java.util.Optional;

/** Whether the parts of a target and the whole say the same (TGT-05, TGT-09). */
public sealed interface Composition {

    /** @param implied what the parts add up to, from their least to their most stated values */
    record Agrees(Interval implied) implements Composition {}

    /**
     * What the parts promise together is not what the whole promises.
     *
     * @param implied what the parts add up to
     * @param whole what is stated for the whole
     */
    record Differs(Interval implied, Interval whole) implements Composition {}

    /** One of them has no number, or words of which nobody has said what they mean. */
    record Unknown() implements Composition {}

    /** The whole is the sum of its parts: 3,58 + 0,95 = 4,53; but 8–9 and over 1 do not make about 10,5. */
    static Composition ofSum(Quantity whole, List<Quantity> parts) {
        var stated = whole.stated();
        var implied = Interval.ZERO;
        for (var part : parts) {
            var interval = part.stated();
            if (interval.isEmpty()) return new Unknown();
            implied = implied.plus(interval.get());
        }
        if (stated.isEmpty()) return new Unknown();
        return fits(whole, stated.get(), implied) ? new Agrees(implied) : new Differs(implied, stated.get());
    }

    /** A part of the same people ("trong đó") cannot be above the whole; empty if it is not, or nobody can say. */
    static Optional<Differs> partAboveWhole(Quantity whole, Quantity part) {
        var above = whole.stated().flatMap(all -> part.stated()
                .filter(some -> some.low().compareTo(all.high()) > 0)
                .map(some -> new Differs(some, all)));
        return above;
    }

    /** Parts that promise more than a whole which is a least value keep its promise; those that promise less do not. */
    private static boolean fits(Quantity whole, Interval stated, Interval implied) {
        var open = whole.comparator() != TargetComparator.PLAIN && whole.comparator() != TargetComparator.IS;
        return switch (whole.meaning()) {
            case AT_LEAST -> open ? implied.low().compareTo(stated.low()) >= 0 : stated.holds(implied);
            case ABOVE -> implied.low().compareTo(stated.low()) >= 0;
            case BELOW, AT_MOST -> implied.high().compareTo(stated.high()) <= 0;
            case BETWEEN, ABOUT, UNCLEAR -> stated.holds(implied);
        };
    }
}
