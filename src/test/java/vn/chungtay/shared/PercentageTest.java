package vn.chungtay.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({
        "2156, 17881, 12.06",
        "1395, 17881, 7.80",
        "58, 1850, 3.14", // 3.1351…
        "1, 800, 0.13", // 0.125 is rounded up
        "0, 5, 0.00",
        "5, 5, 100.00",
    })
    void a_share_has_two_decimals_rounded_half_up(long part, long whole, BigDecimal expected) {
        assertThat(Percentage.of(part, whole)).contains(new Percentage(expected));
    }

    @Test
    void a_share_of_nothing_is_not_zero_but_missing() {
        assertThat(Percentage.of(0, 0)).isEmpty();
    }

    @Test
    void counts_are_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(-1, 5));
    }
}
