package vn.chungtay.plancheck.model;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures that may be wrong, those that explain most first; of equal ones that which was suspected first. */
final class Suspects {

    private static final int MOST_RIVALS = 12;

    private final NavigableSet<Rank> order = new TreeSet<>();
    private final Map<Quantity, Rank> ranks = new IdentityHashMap<>();
    private int weighed;

    /** @param since how many had been suspected before it */
    private record Rank(Suspect suspect, int since) implements Comparable<Rank> {

        @Override
        public int compareTo(Rank other) {
            var byWeight = other.suspect.compareTo(suspect);
            return byWeight != 0 ? byWeight : Integer.compare(since, other.since);
        }
    }

    boolean isEmpty() {
        return order.isEmpty();
    }

    Suspect first() {
        return order.first().suspect();
    }

    Optional<Suspect> of(Quantity quantity) {
        return Optional.ofNullable(ranks.get(quantity)).map(Rank::suspect);
    }

    /** Weighed anew, a figure keeps since when it is suspected. */
    void put(Suspect suspect) {
        var before = forget(suspect.quantity());
        var rank = new Rank(suspect, before == null ? weighed++ : before.since());
        ranks.put(suspect.quantity(), rank);
        order.add(rank);
    }

    void remove(Quantity quantity) {
        forget(quantity);
    }

    private @Nullable Rank forget(Quantity quantity) {
        var rank = ranks.remove(quantity);
        if (rank != null) order.remove(rank);
        return rank;
    }

    /** Those that explain a broken relation of the best one as well as it does. */
    List<Suspect> rivals(Suspect best, UnaryOperator<Quantity> kept) {
        return best.healed().stream()
                .flatMap(relation -> Stream.concat(Stream.of(relation.result()), relation.parts().stream()))
                .map(kept)
                .distinct()
                .filter(other -> other != best.quantity())
                .flatMap(other -> Optional.ofNullable(ranks.get(other)).stream())
                .filter(other -> other.suspect().compareTo(best) == 0 && other.suspect().healed().stream().anyMatch(best.healed()::contains))
                .sorted()
                .map(Rank::suspect)
                .limit(MOST_RIVALS)
                .toList();
    }
}
