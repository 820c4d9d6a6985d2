package vn.chungtay.trainingworld.model;

import java.util.HashSet;
import java.util.Set;

/** Gives each of a family's hardships that one person shows to the first member who can; all share the others. */
final class Burden {

    private Burden() {}

    /** @param open hardships that nobody carries yet; what this person takes is removed */
    static Set<Integer> of(Villager who, Set<Integer> lacking, Set<Integer> open) {
        var carries = new HashSet<Integer>();
        for (int indicator : lacking) {
            if (fits(who, indicator) && (isShared(indicator) || open.remove(indicator))) carries.add(indicator);
        }
        return carries;
    }

    private static boolean isShared(int indicator) {
        return indicator == Hardship.INTERNET;
    }

    private static boolean fits(Villager who, int indicator) {
        return switch (indicator) {
            case Hardship.JOB -> who.isInTheLabourForce();
            case Hardship.NUTRITION -> who.isChild();
            case Hardship.INSURANCE -> who.age() >= 6;
            case Hardship.ADULT_EDUCATION -> who.isOfTrainingAge();
            case Hardship.SCHOOLING -> who.isOfSchoolAge();
            case Hardship.INTERNET -> true;
            default -> false;
        };
    }
}
