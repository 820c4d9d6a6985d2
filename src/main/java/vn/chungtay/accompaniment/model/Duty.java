package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdId;

/**
 * Somebody has to go to a household by a day. It tells the fact as it was when the duty was opened.
 *
 * @param opened on this day the program told of it
 * @param due the last day to go there, included
 */
public record Duty(DutyId id, HouseholdId household, Warning told, LocalDate opened, LocalDate due, @Nullable DutyEnd ended) {

    public Optional<DutyEnd> end() {
        return Optional.ofNullable(ended);
    }

    public boolean isLate(LocalDate day) {
        return ended == null && day.isAfter(due);
    }
}
