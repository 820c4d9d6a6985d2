package vn.chungtay.approvals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 0, 2026-11-20",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-21, 5, 2026-11-27",
        "2026-11-23, 5, 2026-11-30"
    })
    void saturdays_and_sundays_are_not_counted_and_never_the_last_day(LocalDate day, int days, LocalDate last) {
        assertThat(WorkingDays.after(day, days)).isEqualTo(last);
    }
}
