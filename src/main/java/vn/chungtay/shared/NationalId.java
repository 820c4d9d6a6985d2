package vn.chungtay.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A personal identification number of 12 digits (số định danh cá nhân, NĐ 137/2015 Art. 13). Digits 1-3 name the
 * province or country where the birth was registered, in the codes used before 2025; digit 4 the century and sex;
 * digits 5-6 the birth year. There is no check digit.
 *
 * @param digits exactly 12 digits
 */
public record NationalId(String digits) {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

    /** Something that does not agree; old records hold such errors, so each asks for a confirmation and forbids nothing. */
    public enum Doubt {
        SEX_DISAGREES,
        BIRTH_YEAR_DISAGREES
    }

    public NationalId {
        if (!isWellFormed(digits)) throw new IllegalArgumentException("not a 12-digit number");
    }

    public static boolean isWellFormed(String text) {
        return TWELVE_DIGITS.matcher(text).matches();
    }

    public int birthYear() {
        return 1900 + 100 * (centuryAndSex() / 2) + Integer.parseInt(digits.substring(4, 6));
    }

    public Sex sex() {
        return centuryAndSex() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    public List<Doubt> doubtsAbout(BirthDate born, Sex sex) {
        var doubts = new ArrayList<Doubt>();
        if (sex != sex()) doubts.add(Doubt.SEX_DISAGREES);
        if (born.date().getYear() != birthYear()) doubts.add(Doubt.BIRTH_YEAR_DISAGREES);
        return List.copyOf(doubts);
    }

    /** For every place where the number is not needed itself: only the last four digits can be read. */
    public String masked() {
        return "••••••••" + digits.substring(8);
    }

    @Override
    public String toString() {
        return masked();
    }

    private int centuryAndSex() {
        return digits.charAt(3) - '0';
    }
}
