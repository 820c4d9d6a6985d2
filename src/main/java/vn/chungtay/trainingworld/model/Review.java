package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A review of the invented district: one of all households when the standard began, then one each autumn, and the
 * additions within the year 2026.
 *
 * @param from first day on which a household may be looked at
 * @param days for how many days the reviewers walk
 * @param decided the day of the decision
 */
record Review(LocalDate from, int days, LocalDate decided) {

    /** The review whose result at the end of 2023 the published table fixes. */
    static final int OF_2023 = 2;

    static final List<Review> ALL = List.of(
            new Review(LocalDate.of(2022, 1, 4), 10, LocalDate.of(2022, 1, 17)), autumn(2022), autumn(2023), autumn(2024),
            autumn(2025),
            new Review(LocalDate.of(2026, 5, 4), 30, LocalDate.of(2026, 6, 15)));

    /** Additions within the year: only households that fell or escaped since the autumn before. */
    static final int WITHIN_2026 = 5;

    private static Review autumn(int year) {
        return new Review(LocalDate.of(year, 9, 15), 60, LocalDate.of(year, 12, 12));
    }

    /** The next review of the autumn that is decided after that day, if there was one already. */
    static Optional<Review> autumnAfter(LocalDate day) {
        return ALL.subList(1, WITHIN_2026).stream().filter(it -> it.decided().isAfter(day)).findFirst();
    }

    static String number(LocalDate decided) {
        return "TH-%02d/QĐ-UBND".formatted(decided.getYear() % 100);
    }

    LocalDate someDay(Chance chance) {
        return from.plusDays(chance.below(days));
    }
}
