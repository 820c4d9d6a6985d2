package vn.chungtay.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    @Test
    void the_last_day_belongs_to_the_range_and_the_next_does_not() {
        var range = DateRange.until(LAST_DAY_OF_DISTRICTS);

        assertThat(range.contains(LAST_DAY_OF_DISTRICTS)).isTrue();
        assertThat(range.contains(LAST_DAY_OF_DISTRICTS.plusDays(1))).isFalse();
    }

    @Test
    void the_first_day_belongs_to_the_range_and_the_day_before_does_not() {
        var range = DateRange.startingOn(LAST_DAY_OF_DISTRICTS);

        assertThat(range.contains(LAST_DAY_OF_DISTRICTS)).isTrue();
        assertThat(range.contains(LAST_DAY_OF_DISTRICTS.minusDays(1))).isFalse();
    }

    @Test
    void ranges_that_share_one_day_overlap_and_neighbours_do_not() {
        var districts = DateRange.until(LAST_DAY_OF_DISTRICTS);

        assertThat(districts.overlaps(DateRange.startingOn(LAST_DAY_OF_DISTRICTS))).isTrue();
        assertThat(districts.overlaps(DateRange.startingOn(LAST_DAY_OF_DISTRICTS.plusDays(1)))).isFalse();
    }

    @Test
    void a_range_cannot_end_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.between(LAST_DAY_OF_DISTRICTS, LAST_DAY_OF_DISTRICTS.minusDays(1)));
    }

    @Property
    void two_ranges_overlap_exactly_when_some_day_is_in_both(
            @ForAll @IntRange(max = 20) int from, @ForAll @IntRange(max = 10) int length,
            @ForAll @IntRange(max = 20) int otherFrom, @ForAll @IntRange(max = 10) int otherLength) {
        var range = days(from, length);
        var other = days(otherFrom, otherLength);

        var sharesADay = range.from().datesUntil(range.to().plusDays(1)).anyMatch(other::contains);

        assertThat(range.overlaps(other)).isEqualTo(sharesADay).isEqualTo(other.overlaps(range));
    }

    private static DateRange days(int from, int length) {
        var start = LocalDate.of(2024, 1, 1).plusDays(from);
        return DateRange.between(start, start.plusDays(length));
    }
}
