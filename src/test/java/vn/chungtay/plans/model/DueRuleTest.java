package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRuleTest {

    private static final Years YEAR = new Years(2024, 2024);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "định kỳ 6 tháng (*trước ngày 20/6*) và hằng năm (*trước ngày 10/12*) | 2024-06-19 2024-12-09",
        "chậm nhất ngày 30/6 | 2024-06-30",
        "trước ngày 15 tháng 12 hằng năm | 2024-12-14",
        "ngày 15/01 năm sau | 2025-01-15",
        "trước 01/3 | 2024-02-29",
        "trước ngày 20 tháng cuối quý | 2024-03-19 2024-06-19 2024-09-19 2024-12-19",
        "ngày 05 của tháng đầu quý sau | 2024-04-05 2024-07-05 2024-10-05 2025-01-05",
    })
    void words_that_name_a_day_say_the_last_day_in_time(String words, String days) {
        var read = DueRule.read(words).stream().flatMap(it -> it.daysOf(YEAR).stream()).toList();

        assertThat(read).containsExactlyElementsOf(Arrays.stream(days.split(" ")).map(LocalDate::parse).toList());
    }

    @Test
    void a_day_of_each_month_is_the_last_one_where_the_month_is_shorter() {
        var days = DueRule.read("ngày 31 hằng tháng").getFirst().daysOf(YEAR);

        assertThat(days).hasSize(12).contains(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 4, 30), LocalDate.of(2024, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theo quy định", "định kỳ, đột xuất", "trước ngày 31/2", "ngày 20/13", "Kế hoạch ngày 30/6/2022"})
    void what_names_no_day_that_comes_again_is_not_understood(String words) {
        assertThat(DueRule.read(words)).isEmpty();
    }

    @Test
    void a_period_has_the_day_in_each_of_its_years() {
        assertThat(DueRule.read("ngày 15/12").getFirst().daysOf(new Years(2021, 2023))).containsExactly(
                LocalDate.of(2021, 12, 15), LocalDate.of(2022, 12, 15), LocalDate.of(2023, 12, 15));
    }
}
