package vn.chungtay.campaigns.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.chungtay.campaigns.model.CampaignCalendar;
import vn.chungtay.shared.DateRange;

class RequestClockTest {

    private static final CampaignCalendar CALENDAR = new CampaignCalendar(
            DateRange.startingOn(LocalDate.of(2021, 9, 1)), MonthDay.of(9, 1), MonthDay.of(12, 14), 15, 15, 3, 7, 5, "QĐ 24", false);

    @Test
    void a_request_of_the_15th_belongs_to_the_review_of_that_day() {
        var clock = RequestClock.of(CALENDAR, LocalDate.of(2026, 4, 15));

        assertThat(clock.month()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(clock.opens()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void a_request_of_the_16th_waits_for_the_next_month() {
        assertThat(RequestClock.of(CALENDAR, LocalDate.of(2026, 4, 16)).lastDay()).isEqualTo(LocalDate.of(2026, 5, 30));
    }

    @Test
    void the_year_ends_in_between() {
        assertThat(RequestClock.of(CALENDAR, LocalDate.of(2026, 12, 16)).month()).isEqualTo(YearMonth.of(2027, 1));
    }
}
