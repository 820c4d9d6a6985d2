package vn.chungtay.trainingworld.model;

import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.Sex;

/**
 * An invented person in a family.
 *
 * @param age full years at the end of 2023
 */
record Villager(PersonId id, PersonDetails details, Relation relation, int age, Disability disability) {

    private static final int ALLOWANCE_FROM = 80;

    boolean isChild() {
        return age < 16;
    }

    boolean mayBearChildren() {
        return details.sex() == Sex.FEMALE && age >= 19 && age <= 40;
    }

    boolean isSeverelyDisabled() {
        return disability == Disability.SEVERE || disability == Disability.VERY_SEVERE;
    }

    boolean isAbleToWork() {
        return age >= 16 && age < 75 && !isSeverelyDisabled();
    }

    /** Of working age, able, and past the years of schooling. */
    boolean isInTheLabourForce() {
        return age >= 23 && age < retiresAt() && isAbleToWork();
    }

    /** The ordinary age of retirement in 2023, as the register reads it, in full years. */
    private int retiresAt() {
        return details.sex() == Sex.FEMALE ? 56 : 60;
    }

    boolean hasAllowance() {
        return age >= ALLOWANCE_FROM || isSeverelyDisabled();
    }

    boolean isDependent() {
        return isChild() || hasAllowance();
    }

    boolean isOfTrainingAge() {
        return age >= 16 && age <= 30;
    }

    boolean isOfSchoolAge() {
        return age >= 3 && age < 16;
    }
}
