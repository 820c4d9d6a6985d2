package vn.chungtay.trainingworld.model;

import java.util.List;
import java.util.UUID;

/**
 * Invented chance that is the same in every run and on every machine: SplitMix64, written out here because the
 * sequences of the JDK's generators are not part of their contract.
 */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** A sequence of its own for one thing, whatever was drawn for others before. */
    static Chance of(long seed, long... thing) {
        long state = mix(seed + STEP);
        for (long part : thing) state = mix(state + STEP * (part + 1));
        return new Chance(state);
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

    /** An identity in the form of a random UUID, which it is not: the same seed gives it again. */
    UUID uuid() {
        long high = bits() & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
        long low = bits() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
