package vn.chungtay.trainingworld.model;

import java.util.List;
import java.util.UUID;

/**
 * Invented chance that is the same in every run and on every machine: SplitMix64, written out here because the
 * sequences of the JDK's generators are not part of their contract.
 */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    /** 1/1/2022 in milliseconds. */
    private static final long FIRST_MOMENT = 1_640_995_200_000L;

    private static final int THINGS_OF_A_PLACE = 1 << 20;

    private final long moment;
    private long state;

    private Chance(long state, long moment) {
        this.state = state;
        this.moment = moment;
    }

    /**
     * A sequence of its own for one thing, whatever was drawn for others before.
     *
     * @param thing from the place it belongs to down to its number there
     */
    static Chance of(long seed, long... thing) {
        long state = mix(seed + STEP);
        for (long part : thing) state = mix(state + STEP * (part + 1));
        return new Chance(state, thing.length == 0 ? FIRST_MOMENT : moment(thing[0], thing[thing.length - 1]));
    }

    private static long moment(long place, long number) {
        return FIRST_MOMENT + place * THINGS_OF_A_PLACE + Math.floorMod(number, THINGS_OF_A_PLACE);
    }

    long bits() {
        state += STEP;
        return mix(state);
    }

    /** 0 to bound - 1. */
    int below(int bound) {
        return (int) ((bits() >>> 32) * bound >>> 32);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    boolean perMille(int share) {
        return below(1000) < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** An index, more often where the weight is larger. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) total += weight;
        int left = below(total);
        for (int index = 0; index < weights.length; index++) {
            left -= weights[index];
            if (left < 0) return index;
        }
        throw new IllegalStateException("weights add up to nothing");
    }

    /**
     * An identity in the form of one that the register makes (version 7), which it is not: the same seed gives it again.
     * Those of one place lie together, as if it had been brought in at once.
     */
    UUID uuid() {
        long high = moment << 16 | bits() & 0xFFFL | 0x7000L;
        long low = bits() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
