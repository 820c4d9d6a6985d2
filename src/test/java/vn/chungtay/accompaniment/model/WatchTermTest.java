package vn.chungtay.accompaniment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.chungtay.shared.DateRange;

/** Months of the watch, on both sides of every bound. */
class WatchTermTest {

    private static final WatchTerm TERM = new WatchTerm(DateRange.ALWAYS, 36, "", false);
    private static final LocalDate RECOGNISED = LocalDate.of(2021, 12, 15);

    @Test
    void the_first_and_the_last_day_belong_to_the_term_and_the_days_beside_them_do_not() {
        assertThat(TERM.lastDay(RECOGNISED)).isEqualTo(LocalDate.of(2024, 12, 15));
        assertThat(TERM.holdsOn(RECOGNISED, RECOGNISED.minusDays(1))).isFalse();
        assertThat(TERM.holdsOn(RECOGNISED, RECOGNISED)).isTrue();
        assertThat(TERM.holdsOn(RECOGNISED, LocalDate.of(2024, 12, 14))).isTrue();
        assertThat(TERM.holdsOn(RECOGNISED, LocalDate.of(2024, 12, 15))).isTrue();
        assertThat(TERM.holdsOn(RECOGNISED, LocalDate.of(2024, 12, 16))).isFalse();
    }

    @Test
    void a_month_less_is_left_from_each_corresponding_day_on() {
        assertThat(TERM.monthsLeft(RECOGNISED, RECOGNISED)).isEqualTo(36);
        assertThat(TERM.monthsLeft(RECOGNISED, LocalDate.of(2022, 1, 14))).isEqualTo(36);
        assertThat(TERM.monthsLeft(RECOGNISED, LocalDate.of(2022, 1, 15))).isEqualTo(35);
        assertThat(TERM.monthsLeft(RECOGNISED, LocalDate.of(2024, 12, 14))).isEqualTo(1);
        assertThat(TERM.monthsLeft(RECOGNISED, LocalDate.of(2024, 12, 15))).isZero();
    }

    @Test
    void a_term_from_the_end_of_a_month_ends_with_the_shorter_one() {
        assertThat(TERM.lastDay(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(TERM.monthsLeft(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 27))).isEqualTo(1);
        assertThat(TERM.monthsLeft(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28))).isZero();
        assertThat(TERM.monthsLeft(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 27))).isEqualTo(36);
        assertThat(TERM.monthsLeft(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28))).isEqualTo(35);
    }

    @Test
    void whatever_the_day_of_recognition_months_only_go_down_one_at_a_time_and_end_with_the_term() {
        LongStream.range(0, 366 * 4).mapToObj(LocalDate.of(2020, 1, 1)::plusDays).forEach(recognised -> {
            var left = 36;
            for (var day = recognised; !day.isAfter(TERM.lastDay(recognised)); day = day.plusDays(1)) {
                var now = TERM.monthsLeft(recognised, day);
                assertThat(left - now).as("recognised %s, on %s", recognised, day).isBetween(0, 1);
                left = now;
            }
            assertThat(left).as("recognised %s", recognised).isZero();
            assertThat(TERM.monthsLeft(recognised, TERM.lastDay(recognised).minusDays(1))).isEqualTo(1);
            assertThat(TERM.holdsOn(recognised, TERM.lastDay(recognised).plusDays(1))).isFalse();
        });
    }
}
