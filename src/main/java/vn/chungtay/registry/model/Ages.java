package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.time.Period;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;

/** Groups of age on a day (HHD-11). A child is 16 on its birthday, so it is under 16 until the day before. */
public final class Ages {

    private static final int WORKS_FROM = 15;

    private Ages() {}

    public static boolean underFive(BirthDate born, LocalDate day) {
        return lives(born, day) && born.ageOn(day) < 5;
    }

    public static boolean fiveToUnderSixteen(BirthDate born, LocalDate day) {
        return born.ageOn(day) >= 5 && born.ageOn(day) < 16;
    }

    public static boolean underSixteen(BirthDate born, LocalDate day) {
        return lives(born, day) && born.ageOn(day) < 16;
    }

    /** "0 to 16" as some plans write it: the whole seventeenth year of life belongs to it (finding BY-05). */
    public static boolean upToSixteen(BirthDate born, LocalDate day) {
        return lives(born, day) && born.ageOn(day) <= 16;
    }

    /** From 15 until the ordinary age of retirement of that year. */
    public static boolean working(BirthDate born, Sex sex, LocalDate day) {
        if (born.ageOn(day) < WORKS_FROM) return false;
        return day.isBefore(born.date().plus(retirement(sex, day.getYear())));
    }

    /**
     * Not compared with the official text yet; belongs into a dated file with its mark as soon as somebody has.
     * Bộ luật Lao động 2019 Art. 169, NĐ 135/2020: in 2021 men 60 years and 3 months, each year 3 months more up to 62
     * in 2028; women 55 years and 4 months, each year 4 months more up to 60 in 2035.
     */
    private static Period retirement(Sex sex, int year) {
        int steps = Math.max(0, year - 2020);
        return switch (sex) {
            case MALE -> Period.ofMonths(Math.min(60 * 12 + 3 * steps, 62 * 12));
            case FEMALE -> Period.ofMonths(Math.min(55 * 12 + 4 * steps, 60 * 12));
        };
    }

    private static boolean lives(BirthDate born, LocalDate day) {
        return !born.date().isAfter(day);
    }
}
