package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/**
 * How far the review of a village is.
 *
 * @param states how many households of the list stand where
 * @param uncaused households that will be poor and of which nobody has said why
 * @param investigators how many people look at its households
 * @param closedOn since when its review is complete; absent before
 */
public record VillageProgress(
        UnitId village,
        Map<EntryState, Integer> states,
        int uncaused,
        int investigators,
        @Nullable LocalDate closedOn) {

    public VillageProgress {
        states = Map.copyOf(states);
    }

    /** All of several villages together; closed only if each of them is. */
    public static Map<EntryState, Integer> sum(Iterable<VillageProgress> villages) {
        var sum = new EnumMap<EntryState, Integer>(EntryState.class);
        villages.forEach(it -> it.states.forEach((state, count) -> sum.merge(state, count, Integer::sum)));
        return sum;
    }

    public int in(EntryState state) {
        return states.getOrDefault(state, 0);
    }

    /** Households on the list, without those that left. */
    public int listed() {
        return states.values().stream().mapToInt(Integer::intValue).sum() - in(EntryState.LEFT);
    }

    /** Households that somebody has looked at. */
    public int reviewed() {
        return listed() - in(EntryState.LISTED);
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
