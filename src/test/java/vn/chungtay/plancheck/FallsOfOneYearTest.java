package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What falls over a period and what falls in one of its years are two figures. */
class FallsOfOneYearTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Giai đoạn giảm 600 hộ nghèo, từ 900 hộ còn 300 hộ, bình quân mỗi năm giảm 150 hộ.",
        "Hộ nghèo từ 900 hộ xuống còn 300 hộ, mỗi năm giảm 150 hộ.",
        "Tỷ lệ hộ nghèo từ 9,00% xuống còn 3,00%, giảm 1,50%/năm."
    })
    void the_fall_of_one_year_is_not_held_against_that_of_the_period(String right) {
        assertThat(Given.errors(right)).isEmpty();
    }

    @Test
    void the_fall_of_the_period_still_is() {
        assertThat(Given.errors("Hộ nghèo từ 900 hộ xuống còn 300 hộ, giảm 650 hộ.")).isNotEmpty();
    }
}
