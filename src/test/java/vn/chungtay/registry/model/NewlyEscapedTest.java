package vn.chungtay.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.standards.PovertyClass.AVERAGE_STANDARD;
import static vn.chungtay.standards.PovertyClass.NEAR_POOR;
import static vn.chungtay.standards.PovertyClass.NOT_POOR;
import static vn.chungtay.standards.PovertyClass.POOR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

@Requirement("HHD-04")
class NewlyEscapedTest {

    private static final LocalDate RECOGNISED = LocalDate.of(2021, 12, 15);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2021-12-14, false",
        "2021-12-15, true",
        "2024-12-14, true",
        "2024-12-15, true", // the corresponding day of the last month belongs to the term
        "2024-12-16, false",
    })
    void the_36_months_count_from_the_date_on_the_decision(LocalDate day, boolean counts) {
        var classes = List.of(
                given(POOR, "2020-01-01", "2021-12-31", null), given(NOT_POOR, "2022-01-01", null, RECOGNISED));

        assertThat(new NewlyEscaped(RECOGNISED).holdsOn(day)).isEqualTo(counts);
        if (!day.isBefore(LocalDate.of(2022, 1, 1))) {
            assertThat(NewlyEscaped.of(classes, day).isPresent()).isEqualTo(counts);
        }
    }

    @Test
    void whoever_is_poor_again_is_not_newly_escaped() {
        var classes = List.of(
                given(POOR, "2020-01-01", "2021-12-31", null),
                given(NOT_POOR, "2022-01-01", "2022-12-31", RECOGNISED),
                given(NEAR_POOR, "2023-01-01", null, LocalDate.of(2022, 12, 20)));

        assertThat(NewlyEscaped.of(classes, LocalDate.of(2023, 6, 1))).isEmpty();
    }

    @Test
    void a_change_between_classes_above_poverty_does_not_start_the_term_again() {
        var classes = List.of(
                given(NEAR_POOR, "2020-01-01", "2021-12-31", null),
                given(AVERAGE_STANDARD, "2022-01-01", "2022-12-31", RECOGNISED),
                given(NOT_POOR, "2023-01-01", null, LocalDate.of(2022, 12, 20)));

        assertThat(NewlyEscaped.of(classes, LocalDate.of(2023, 6, 1))).contains(new NewlyEscaped(RECOGNISED));
    }

    @Test
    void without_the_date_of_the_decision_nothing_can_be_counted() {
        var classes = List.of(given(POOR, "2020-01-01", "2021-12-31", null), given(NOT_POOR, "2022-01-01", null, null));

        assertThat(NewlyEscaped.of(classes, LocalDate.of(2022, 6, 1))).isEmpty();
        assertThat(NewlyEscaped.isUndated(classes, LocalDate.of(2022, 6, 1))).isTrue();
        assertThat(NewlyEscaped.isUndated(classes, LocalDate.of(2021, 6, 1))).isFalse();
    }

    private static ClassRow given(
            PovertyClass povertyClass, String from, @Nullable String to, @Nullable LocalDate decidedOn) {
        var days = DateRange.between(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new ClassRow(povertyClass, days, null, decidedOn, null);
    }
}
