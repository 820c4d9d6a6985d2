package vn.chungtay.plancheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;

class FigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "3.634|3634|0", "1.596,2|1596.2|1", "0,70|0.70|2", "1539|1539|0", "16.194|16194|0", "08|8|0", "94%|94|0", "1.234.567|1234567|0", "-12,5|-12.5|1"
    })
    @Requirement("DAT-08")
    void numbers_are_read_as_they_are_written_in_vietnam(String printed, String value, int decimals) {
        assertThat(Figure.of(printed)).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.decimals()).isEqualTo(decimals);
        });
    }

    @ParameterizedTest
    @CsvSource({"8/8", "1/5", "8-9", "23/5/2024", "Tổng"})
    @Requirement("DAT-08")
    void fractions_ranges_dates_and_words_are_no_number(String printed) {
        assertThat(Figure.of(printed)).isEmpty();
    }

    @Test
    void a_value_is_printed_in_the_notation_of_plans() {
        assertThat(Figure.print(new java.math.BigDecimal("9098.7"), 1)).isEqualTo("9.098,7");
        assertThat(Figure.print(new java.math.BigDecimal("1234567"), 0)).isEqualTo("1.234.567");
        assertThat(Figure.print(new java.math.BigDecimal("-0.5"), 2)).isEqualTo("-0,50");
    }
}
