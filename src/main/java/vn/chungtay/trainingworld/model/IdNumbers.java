package vn.chungtay.trainingworld.model;

import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;

/**
 * Identity numbers that fit sex and year of birth and yet are plain inventions: where a real number ends in six digits
 * without order, these end in 900000, 900001 and so on, counted for each year of birth, sex and commune. The first three digits are the
 * code of tỉnh Thái Nguyên before 2025, or in worlds for measurements a code that no province has.
 */
final class IdNumbers {

    private static final int FIRST_SERIAL = 900_000;
    private static final int SERIALS = 100_000;

    private final String birthPlace;
    private final int first;
    private final int share;
    private final int[] used = new int[10 * 100];

    /** Each commune counts in a share of its own, so that none needs to know what the others used. */
    IdNumbers(String birthPlace, int commune, int communes) {
        this.birthPlace = birthPlace;
        this.share = SERIALS / communes;
        this.first = FIRST_SERIAL + commune * share;
    }

    NationalId next(BirthDate born, Sex sex) {
        int year = born.date().getYear();
        int century = 2 * (year / 100 - 19) + (sex == Sex.MALE ? 0 : 1);
        int serial = used[century * 100 + year % 100]++;
        if (serial >= share) throw new IllegalStateException("no more numbers for people born in " + year);
        return new NationalId("%s%d%02d%d".formatted(birthPlace, century, year % 100, first + serial));
    }
}
