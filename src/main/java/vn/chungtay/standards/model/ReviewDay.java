package vn.chungtay.standards.model;

import java.time.LocalDate;

/** By the standard of which day a review classifies. */
public enum ReviewDay {
    DAY_OF_ASSESSMENT,
    FIRST_DAY_OF_NEXT_YEAR;

    public LocalDate of(LocalDate assessed) {
        return switch (this) {
            case DAY_OF_ASSESSMENT -> assessed;
            case FIRST_DAY_OF_NEXT_YEAR -> LocalDate.of(assessed.getYear() + 1, 1, 1);
        };
    }
}
