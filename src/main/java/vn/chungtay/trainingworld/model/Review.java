package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A review of the invented district: one of all households when the standard began, then one each autumn.
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
            autumn(2025));

    private static Review autumn(int year) {
        return new Review(LocalDate.of(year, 9, 15), 60, LocalDate.of(year, 12, 12));
    }

    LocalDate someDay(Chance chance) {
        return from.plusDays(chance.below(days));
    }
}
