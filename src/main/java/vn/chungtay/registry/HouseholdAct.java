package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/**
 * Something that happens to a household on a day. That day is the first day of the new state; the old state ended the
 * day before.
 */
public sealed interface HouseholdAct {

    LocalDate on();

    /** Somebody who was not in the register joins. A child that is born joins on the day of birth or later. */
    record Join(PersonDetails details, Relation relation, LocalDate on) implements HouseholdAct {}

    /** Somebody who is known but in no household now, for example after leaving another one, joins. */
    record Admit(PersonId person, Relation relation, LocalDate on) implements HouseholdAct {}

    /** @param newHead needed when the head leaves and others stay */
    record Leave(PersonId person, @Nullable PersonId newHead, LocalDate on) implements HouseholdAct {}

    /** @param newHead needed when the head dies and others live on; with nobody left the household is dissolved */
    record Die(PersonId person, @Nullable PersonId newHead, LocalDate on) implements HouseholdAct {}

    record ChangeHead(PersonId newHead, LocalDate on) implements HouseholdAct {}

    /**
     * Some members form a household of their own in the same village.
     *
     * @param leaving with the head of the new household among them
     * @param restHead needed when the head is among those who leave
     */
    record Split(Set<PersonId> leaving, PersonId newHead, @Nullable PersonId restHead, LocalDate on)
            implements HouseholdAct {

        public Split {
            leaving = Set.copyOf(leaving);
        }
    }

    /** All members join the other household, and this one ends. */
    record MergeInto(HouseholdId other, LocalDate on) implements HouseholdAct {}

    record Move(UnitId village, @Nullable String address, LocalDate on) implements HouseholdAct {}

    /** It leaves for a place that is not in the register. */
    record MoveOut(LocalDate on) implements HouseholdAct {}

    record MoveIn(UnitId village, @Nullable String address, LocalDate on) implements HouseholdAct {}

    record Dissolve(LocalDate on) implements HouseholdAct {}
}
