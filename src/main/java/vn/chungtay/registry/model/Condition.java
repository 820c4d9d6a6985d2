package vn.chungtay.registry.model;

import java.util.List;
import java.util.Set;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.shared.Sex;

/** What must be true of a person on a day; where what it rests on is not recorded, nobody can say (HHD-02). */
public sealed interface Condition {

    /** Conditions that need no value. */
    enum Trait implements Condition {
        WORKING_AGE,
        ABLE_TO_WORK,
        STUDYING,
        LEARNING_A_TRADE,
        LOW_INCOME,
        /** Employed, and lastingly so (MDP-04). */
        LASTING_JOB,
        /** The person wishes to be advised on work (MDP-04). */
        WANTS_COUNSELLING,
        WORKING_ABROAD,
        DISABLED,
        WITHOUT_LIVELIHOOD,
        ALLOWANCE,
        PREGNANT_OR_NURSING,
        MERIT,
        MINORITY,
        /** The household's head is of an ethnic minority. */
        MINORITY_HOUSEHOLD,
        /** Somebody in the household has merits to the revolution. */
        MERIT_HOUSEHOLD,
        /** Somebody in the household is of working age and able to work (HHD-10). */
        ABLE_HOUSEHOLD,
        /** Nobody in it is. */
        UNABLE_HOUSEHOLD,
        /** Somebody of working age and able to work is in lasting employment. */
        LASTING_JOB_HOUSEHOLD,
        HARDSHIP_AREA,
        POOR_DISTRICT
    }

    /** The household is in one of these classes. */
    record OfClass(Set<HouseholdClass> classes) implements Condition {
        public OfClass {
            classes = Set.copyOf(classes);
        }
    }

    record OfSex(Sex sex) implements Condition {}

    /** @param years full years of life, reached on the birthday itself */
    record AtLeast(int years) implements Condition {}

    /** @param years full years of life, not reached until the day before the birthday */
    record Under(int years) implements Condition {}

    record OfGroup(String ethnicity) implements Condition {}

    record InJob(Job job) implements Condition {}

    /** The insurance card runs out on the day of the question or at most so many days later (MDP-05). */
    record CardEndsWithin(int days) implements Condition {}

    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }
}
