package vn.chungtay.platform.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.platform.BadDataFile;
import vn.chungtay.platform.YamlPart;

class WorkingDaysTest {

    private final WorkingDays days = shipped();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 0, 2026-11-20",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-21, 5, 2026-11-27",
        "2026-11-23, 5, 2026-11-30"
    })
    void saturdays_and_sundays_are_not_counted_and_never_the_last_day(LocalDate day, int count, LocalDate last) {
        assertThat(days.after(day, count)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09, 3, 2026-10-14", // posted on a Friday
        "2026-02-13, 3, 2026-02-25", // the Friday before Tết
        "2026-02-12, 1, 2026-02-13",
        "2026-08-28, 3, 2026-09-07", // the Friday before 31/8, which is exchanged
        "2026-08-31, 3, 2026-09-07", // on a day off
        "2026-09-01, 3, 2026-09-07",
        "2026-09-02, 3, 2026-09-07",
        "2026-09-03, 3, 2026-09-08",
        "2025-12-31, 1, 2026-01-05",
        "2026-04-24, 1, 2026-04-28",
        "2026-04-29, 1, 2026-05-04"
    })
    void days_off_are_not_counted_on_either_side_of_their_boundaries(LocalDate day, int count, LocalDate last) {
        assertThat(days.after(day, count)).isEqualTo(last);
    }

    @Test
    void the_count_names_each_counted_day_and_the_days_off_between() {
        var count = days.count(LocalDate.of(2026, 8, 28), 3);

        assertThat(count.counted())
                .containsExactly(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 4), LocalDate.of(2026, 9, 7));
        assertThat(count.off()).extracting(DayOff::name).containsExactly("Nghỉ hoán đổi", "Quốc khánh", "Quốc khánh");
        assertThat(count.notLoaded()).isEmpty();
        assertThat(count.notVerified()).containsExactly(2026);
    }

    @Test
    void a_year_whose_days_off_are_not_announced_is_told_and_its_fixed_days_still_count_as_off() {
        var count = days.count(LocalDate.of(2030, 12, 30), 2);

        assertThat(count.notLoaded()).containsExactly(2030, 2031);
        assertThat(count.counted()).containsExactly(LocalDate.of(2030, 12, 31), LocalDate.of(2031, 1, 2));
        assertThat(days.knows(2026)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-04-30, 2028-05-02", // Sunday; 1/5 is off itself
        "2033-04-30, 2033-05-02", // Saturday, with 1/5 on the Sunday
        "2033-05-01, 2033-05-03",
        "2028-09-02, 2028-09-04",
        "2028-01-01, 2028-01-03"
    })
    void a_fixed_day_on_a_weekend_is_made_up_for_where_nothing_is_announced(LocalDate fixed, LocalDate insteadOn) {
        assertThat(fixed.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(days.off(insteadOn)).get().extracting(DayOff::name).asString().endsWith("(nghỉ bù)");
    }

    @Property(tries = 500)
    void a_term_counts_exactly_its_working_days_and_ends_on_one(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 30) int term) {
        var count = days.count(from, term);

        assertThat(count.counted()).hasSize(term).isSorted().doesNotHaveDuplicates().allMatch(it -> it.isAfter(from));
        for (var day : count.counted()) {
            assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(days.off(day)).isEmpty();
        }
        var between = from.plusDays(1).datesUntil(count.last().plusDays(1)).toList();
        var weekends = between.stream().filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0).count();
        assertThat(count.counted().size() + count.off().size() + weekends)
                .isEqualTo(ChronoUnit.DAYS.between(from, count.last()));
    }

    @Property(tries = 500)
    void who_begins_later_or_has_more_days_never_ends_earlier(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 20) int term,
            @ForAll @IntRange(max = 20) int later,
            @ForAll @IntRange(max = 20) int more) {
        assertThat(days.after(from.plusDays(later), term)).isAfterOrEqualTo(days.after(from, term));
        assertThat(days.after(from, term + more)).isAfterOrEqualTo(days.after(from, term));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, (int) ChronoUnit.DAYS.between(LocalDate.of(2023, 1, 1), LocalDate.of(2035, 1, 1)))
                .map(LocalDate.of(2023, 1, 1)::plusDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-01-02, is not of 2026",
        "2026-02-20, 2026-02-16, ends before it begins"
    })
    void a_file_with_days_that_cannot_be_is_refused(String from, String to, String fault) {
        var text = """
                every_year: [{day: "--01-01", name: "Tết Dương lịch"}]
                years:
                  - {year: 2026, basis: "thông báo", verified: false, off: [{from: "%s", to: "%s", name: "Tết"}]}
                """.formatted(from, to);

        assertThatThrownBy(() -> DaysOffFile.read(YamlPart.parse("days", text)))
                .isInstanceOf(BadDataFile.class)
                .hasMessageContaining(fault);
    }

    private static WorkingDays shipped() {
        try {
            return new DaysOffFile().workingDays();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
