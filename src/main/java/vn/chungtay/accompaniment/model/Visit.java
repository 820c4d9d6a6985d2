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
        ABSENT;

        /** Whether somebody has to go there again, because the household is not safe. */
        public boolean asksForMore() {
            return this == NEEDS_HELP || this == AT_RISK;
        }
    }

    /** Whether they met the household. */
    public boolean met() {
        return result != Result.ABSENT;
    }

    /** Whether going there does what a sign asks for. To find again on the same day that it is not safe answers nothing. */
    public boolean does(Warning told) {
        if (!met() || told.on().isAfter(on)) return false;
        return !(told.rule() == WatchRule.VISIT_FOUND_RISK && told.on().equals(on) && result.asksForMore());
    }

    /** What stands against writing it down so. */
    public Optional<AccompanimentRefusal> refusal(LocalDate today) {
        if (on.isAfter(today)) return Optional.of(AccompanimentRefusal.IN_FUTURE);
        if (visitor.isBlank()) return Optional.of(AccompanimentRefusal.NO_NAME);
        return note.isBlank() ? Optional.of(AccompanimentRefusal.NO_TEXT) : Optional.empty();
    }
}
