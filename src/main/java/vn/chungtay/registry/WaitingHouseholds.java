package vn.chungtay.registry;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * New households of a list between its check and its application. They are set aside while the list is read, row by row
 * through COPY, and are moved into the register by the database alone, so that a list is read only once and a province
 * fits into little memory. They are forgotten when the database loses its power: the list's original is kept.
 */
public interface WaitingHouseholds {

    /**
     * Codes and identity numbers of a list that belong to somebody in the register, wherever they live.
     *
     * @param nationalIds twelve digits each
     */
    record Clashes(Set<String> codes, Set<String> nationalIds) {

        public Clashes {
            codes = Set.copyOf(codes);
            nationalIds = Set.copyOf(nationalIds);
        }

        public boolean isEmpty() {
            return codes.isEmpty() && nationalIds.isEmpty();
        }
    }

    /** How far a registration is. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long total);
    }

    /** The caller needs the right to change households in every village of the rows. */
    void add(UUID list, List<HouseholdRow> households);

    int count(UUID list);

    Clashes clashes(UUID list);

    /**
     * Registers all households of the list, or none, and forgets that they waited. The caller needs the right to change
     * households in all their villages still, and has looked for clashes before.
     */
    void register(UUID list, Progress progress);

    void drop(UUID list);
}
