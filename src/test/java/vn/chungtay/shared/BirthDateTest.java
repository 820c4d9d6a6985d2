package vn.chungtay.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

class BirthDateTest {

    @Test
    @Requirement("HHD-11")
    void a_child_is_sixteen_on_its_birthday_and_fifteen_until_the_day_before() {
        var born = BirthDate.onDay(LocalDate.of(2008, 3, 15));

        assertThat(born.ageOn(LocalDate.of(2024, 3, 14))).isEqualTo(15);
        assertThat(born.ageOn(LocalDate.of(2024, 3, 15))).isEqualTo(16);
    }

    @Test
    void a_child_of_a_leap_day_has_its_birthday_on_the_first_of_march_in_other_years() {
        var born = BirthDate.onDay(LocalDate.of(2008, 2, 29));

        assertThat(born.ageOn(LocalDate.of(2023, 2, 28))).isEqualTo(14);
        assertThat(born.ageOn(LocalDate.of(2023, 3, 1))).isEqualTo(15);
    }

    @Test
    void a_date_known_only_by_year_says_that_it_is_estimated() {
        assertThat(BirthDate.inYear(1945).isEstimated()).isTrue();
        assertThat(BirthDate.inMonth(1945, 9).isEstimated()).isTrue();
        assertThat(BirthDate.onDay(LocalDate.of(1945, 9, 2)).isEstimated()).isFalse();
    }
}
