package vn.chungtay.trainingworld.model;

import static vn.chungtay.registry.PersonProfile.Schooling.LOWER_SECONDARY;
import static vn.chungtay.registry.PersonProfile.Schooling.NONE;
import static vn.chungtay.registry.PersonProfile.Schooling.PRESCHOOL;
import static vn.chungtay.registry.PersonProfile.Schooling.PRIMARY;
import static vn.chungtay.registry.PersonProfile.Schooling.UNIVERSITY;
import static vn.chungtay.registry.PersonProfile.Schooling.UPPER_SECONDARY;
import static vn.chungtay.registry.PersonProfile.Schooling.VOCATIONAL;

import java.util.List;
import java.util.Set;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Training;

/** Schooling that fits the age, or does not where that is the hardship of the family. */
final class Learning {

    private Learning() {}

    static Education of(Chance chance, Villager who, Set<Integer> carries) {
        if (who.age() < 3) return new Education(NONE, NONE, Training.NONE);
        if (who.isOfSchoolAge()) return atSchool(who.age(), carries.contains(Hardship.SCHOOLING));
        if (who.isOfTrainingAge()) return young(chance, who, carries.contains(Hardship.ADULT_EDUCATION));
        return grown(chance, who.age());
    }

    private static Education atSchool(int age, boolean out) {
        var level = levelOf(age);
        return new Education(below(level), out ? NONE : level, Training.NONE);
    }

    private static Schooling levelOf(int age) {
        if (age < 6) return PRESCHOOL;
        return age < 12 ? PRIMARY : LOWER_SECONDARY;
    }

    private static Schooling below(Schooling level) {
        return level == LOWER_SECONDARY ? PRIMARY : NONE;
    }

    private static Education young(Chance chance, Villager who, boolean withoutQualification) {
        if (withoutQualification) {
            return new Education(who.age() < 18 ? PRIMARY : LOWER_SECONDARY, NONE, Training.NONE);
        }
        if (who.age() < 18) return new Education(LOWER_SECONDARY, UPPER_SECONDARY, Training.NONE);
        if (who.age() < 23 && chance.percent(30)) {
            return new Education(UPPER_SECONDARY, chance.percent(55) ? VOCATIONAL : UNIVERSITY, Training.NONE);
        }
        return chance.percent(70)
                ? new Education(UPPER_SECONDARY, NONE, training(chance))
                : new Education(LOWER_SECONDARY, NONE, Training.ELEMENTARY);
    }

    private static Education grown(Chance chance, int age) {
        var finished = age < 55
                ? chance.pick(List.of(PRIMARY, LOWER_SECONDARY, LOWER_SECONDARY, UPPER_SECONDARY))
                : chance.pick(List.of(NONE, PRIMARY, PRIMARY, LOWER_SECONDARY));
        return new Education(finished, NONE, age < 55 ? training(chance) : Training.NONE);
    }

    private static Training training(Chance chance) {
        return switch (chance.weighted(70, 8, 9, 5, 4, 2, 2)) {
            case 0 -> Training.NONE;
            case 1 -> Training.WITHOUT_CERTIFICATE;
            case 2 -> Training.CERTIFICATE;
            case 3 -> Training.ELEMENTARY;
            case 4 -> Training.INTERMEDIATE;
            case 5 -> Training.COLLEGE;
            default -> Training.UNIVERSITY;
        };
    }
}
