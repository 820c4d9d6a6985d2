package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.standards.PovertyClass;

/**
 * One decision about many households.
 *
 * @param number as it stands on the decision
 * @param decidedOn the date on the decision
 * @param from the first day of the classes: the day of the decision, at most the first day of the next year
 */
public record Recognition(String number, LocalDate decidedOn, LocalDate from, List<Given> households) {

    public Recognition {
        households = List.copyOf(households);
        if (number.isBlank()) throw new IllegalArgumentException("a decision has a number");
        if (from.isBefore(decidedOn) || from.isAfter(LocalDate.of(decidedOn.getYear() + 1, 1, 1)))
            throw new IllegalArgumentException("classes from " + from + " by a decision of " + decidedOn);
    }

    /** The class that a household is given by a look at it. */
    public record Given(HouseholdId household, AssessmentId look, PovertyClass povertyClass) {}
}
