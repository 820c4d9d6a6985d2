package vn.chungtay.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.shared.BirthDate;

@Requirement("DAT-07")
class VietnameseDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "02/09/1945, 1945-09-02", "2-9-45, 1945-09-02", "1.2.2020, 2020-02-01", "5/6/25, 2025-06-05",
        "22/11/26, 1926-11-22", "1990-02-28, 1990-02-28", "1990-02-28T00:00, 1990-02-28", "32874, 1990-01-01",
        "29/02/2024, 2024-02-29"
    })
    void dates_are_read_day_first(String typed, LocalDate meant) {
        assertThat(VietnameseDate.day(typed, TODAY)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/1990", "29/02/2023", "13/13/1990", "0/1/1990", "1990", "mùng 3", "", "1/2/3"})
    void days_that_do_not_exist_are_refused(String typed) {
        assertThat(VietnameseDate.day(typed, TODAY)).isEmpty();
    }

    @Test
    void a_birth_date_is_kept_as_exactly_as_it_is_known() {
        assertThat(VietnameseDate.birth("1945", TODAY)).hasValue(BirthDate.inYear(1945));
        assertThat(VietnameseDate.birth("09/1945", TODAY)).hasValue(BirthDate.inMonth(1945, 9));
        assertThat(VietnameseDate.birth("2/9/1945", TODAY)).hasValue(BirthDate.onDay(LocalDate.of(1945, 9, 2)));
        assertThat(VietnameseDate.birth("13/1945", TODAY)).isEmpty();
    }
}
