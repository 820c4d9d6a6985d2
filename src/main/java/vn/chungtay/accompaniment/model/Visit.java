package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.registry.HouseholdId;

/**
 * Somebody went to a household.
 *
 * @param visitor who, by name
 * @param note what they saw and agreed upon
 */
public record Visit(VisitId id, HouseholdId household, LocalDate on, String visitor, Result result, String note) {

    /** What somebody found. */
    public enum Result {
        STABLE,
        NEEDS_HELP,
        AT_RISK,
        /** Nobody was at home; the duty stays. */
        ABSENT
    }

    /** Whether they met the household. */
    public boolean met() {
        return result != Result.ABSENT;
    }

    /** What stands against writing it down so. */
    public Optional<AccompanimentRefusal> refusal(LocalDate today) {
        if (on.isAfter(today)) return Optional.of(AccompanimentRefusal.IN_FUTURE);
        if (visitor.isBlank()) return Optional.of(AccompanimentRefusal.NO_NAME);
        return note.isBlank() ? Optional.of(AccompanimentRefusal.NO_TEXT) : Optional.empty();
    }
}
