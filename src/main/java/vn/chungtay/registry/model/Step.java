package vn.chungtay.registry.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;

/** One change of the records that an act brings with it, on the day of the act. */
public sealed interface Step {

    record EndMembership(HouseholdId household, PersonId person) implements Step {}

    record StartMembership(HouseholdId household, PersonId person, Relation relation) implements Step {}

    record NewPerson(PersonId person, PersonDetails details) implements Step {}

    record MarkDead(PersonId person) implements Step {}

    /** @param from the household it comes from; invented people stay invented */
    record NewHousehold(HouseholdId household, HouseholdId from) implements Step {}

    record StartResidence(HouseholdId household, UnitId village, @Nullable String address) implements Step {}

    record EndResidence(HouseholdId household) implements Step {}

    record EndClass(HouseholdId household) implements Step {}

    record Happened(
            HouseholdId household, EventKind kind, @Nullable HouseholdId other, @Nullable PersonId person)
            implements Step {

        static Happened to(HouseholdId household, EventKind kind) {
            return new Happened(household, kind, null, null);
        }

        static Happened to(HouseholdId household, EventKind kind, PersonId person) {
            return new Happened(household, kind, null, person);
        }

        static Happened to(HouseholdId household, EventKind kind, HouseholdId other) {
            return new Happened(household, kind, other, null);
        }
    }
}
