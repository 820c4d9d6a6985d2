package vn.chungtay.trainingworld.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.chungtay.standards.PovertyClass;

/**
 * Which of the twelve indicators a family shall lack, by their numbers in the standard of 2022. The second, dependants,
 * follows from who lives there; the others are chosen among those that can apply to these people.
 */
final class Hardship {

    static final int JOB = 1;
    static final int DEPENDANTS = 2;
    static final int NUTRITION = 3;
    static final int INSURANCE = 4;
    static final int ADULT_EDUCATION = 5;
    static final int SCHOOLING = 6;
    static final int HOUSE = 7;
    static final int AREA = 8;
    static final int WATER = 9;
    static final int LATRINE = 10;
    static final int INTERNET = 11;
    static final int MEDIA = 12;

    /** How often each is lacking among the poor; the place is the number of the indicator. */
    private static final int[] FREQUENCY = {0, 30, 0, 22, 12, 40, 9, 38, 24, 46, 62, 44, 0};

    private Hardship() {}

    static Set<Integer> choose(Chance chance, PovertyClass target, List<Villager> family) {
        var lacking = new TreeSet<Integer>();
        if (mostlyDependants(family)) lacking.add(DEPENDANTS);
        int wanted = Math.min(wanted(chance, target), lacking.size() + choices(family));
        while (lacking.size() < wanted) {
            int indicator = chance.weighted(FREQUENCY);
            if (canLack(indicator, family)) lacking.add(indicator);
        }
        boolean nothingLeft = lacking.contains(INTERNET) && target == PovertyClass.POOR && chance.percent(15);
        if (nothingLeft) lacking.add(MEDIA);
        return lacking;
    }

    private static int wanted(Chance chance, PovertyClass target) {
        return switch (target) {
            case POOR -> 3 + chance.weighted(38, 32, 19, 8, 3);
            case NEAR_POOR -> chance.weighted(10, 38, 52);
            case AVERAGE_STANDARD, NOT_POOR -> chance.weighted(52, 28, 15, 5);
        };
    }

    private static int choices(List<Villager> family) {
        return (int) IntStream.range(0, FREQUENCY.length)
                .filter(it -> FREQUENCY[it] > 0 && canLack(it, family))
                .count();
    }

    private static boolean canLack(int indicator, List<Villager> family) {
        return switch (indicator) {
            case JOB -> family.stream().anyMatch(Villager::isInTheLabourForce);
            case NUTRITION -> family.stream().anyMatch(Villager::isChild);
            case INSURANCE -> family.stream().anyMatch(it -> it.age() >= 6);
            case ADULT_EDUCATION -> family.stream().anyMatch(Villager::isOfTrainingAge);
            case SCHOOLING -> family.stream().anyMatch(Villager::isOfSchoolAge);
            default -> true;
        };
    }

    private static boolean mostlyDependants(List<Villager> family) {
        return 2 * family.stream().filter(Villager::isDependent).count() > family.size();
    }
}
