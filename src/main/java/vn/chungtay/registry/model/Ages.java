package vn.chungtay.registry.model;

import java.time.LocalDate;
import vn.chungtay.shared.BirthDate;

/** Groups of age on a day (HHD-11). A child is 16 on its birthday, so it is under 16 until the day before. */
public final class Ages {

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

    private static boolean lives(BirthDate born, LocalDate day) {
        return !born.date().isAfter(day);
    }
}
