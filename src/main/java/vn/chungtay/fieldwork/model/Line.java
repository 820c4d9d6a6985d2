package vn.chungtay.fieldwork.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far the packets of one line have come.
 *
 * @param about what all of them are about; empty before the first
 * @param numbers of all that came; what is not among them is missing
 */
public record Line(Optional<Visited> about, SortedMap<Integer, Step> numbers) {

    public static final Line NEW = new Line(Optional.empty(), new TreeMap<>());

    public Line {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }

    /** How far one packet has come. */
    public enum Step {
        /** It was applied, or a person settled it without. */
        DONE,
        /** One before it is missing. */
        HELD,
        /** In quarantine only because one before it is. */
        BEHIND,
        /** A person has to look at it. */
        STUCK;

        /** Of a packet that keeps its place in the line. */
        public static Step of(Outcome outcome, @Nullable Reason reason, boolean settled) {
            return switch (outcome) {
                case APPLIED -> DONE;
                case HELD -> HELD;
                case QUARANTINED -> settled ? DONE : reason == Reason.BEHIND ? BEHIND : STUCK;
            };
        }
    }

    /** What stands before a packet. */
    public enum Before {
        NOTHING,
        /** One is missing and may still come. */
        A_GAP,
        /** One waits for a person. */
        SOMETHING_STUCK
    }

    public boolean has(int number) {
        return numbers.containsKey(number);
    }

    public Before before(int number) {
        var earlier = numbers.headMap(number);
        if (earlier.containsValue(Step.STUCK) || earlier.containsValue(Step.BEHIND)) return Before.SOMETHING_STUCK;
        return lastDone(number) == number - 1 ? Before.NOTHING : Before.A_GAP;
    }

    /** What is missing before one that is done was given up by the person who applied that one all the same. */
    private int lastDone(int before) {
        return numbers.headMap(before).entrySet().stream()
                .filter(it -> it.getValue() == Step.DONE)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
    }

    /** A later one was applied already, by a person who did not wait for this one. */
    public boolean isOvertaken(int number) {
        return numbers.tailMap(number + 1).containsValue(Step.DONE);
    }

    /** The first one that waited for others and need not, or for which there is no use in waiting any more. */
    public Optional<Integer> released() {
        return numbers.entrySet().stream()
                .filter(it -> isReleased(it.getKey(), it.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isReleased(int number, Step step) {
        return switch (step) {
            case DONE, STUCK -> false;
            case HELD -> before(number) != Before.A_GAP;
            case BEHIND -> before(number) == Before.NOTHING;
        };
    }

    public Line with(Visited subject, int number, Step step) {
        var copy = new TreeMap<>(numbers);
        copy.put(number, step);
        return new Line(Optional.of(about.orElse(subject)), copy);
    }

    /** As if that one had not come; to decide on it anew. */
    public Line without(int number) {
        var copy = new TreeMap<>(numbers);
        copy.remove(number);
        return new Line(about, copy);
    }
}
