package vn.chungtay.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.platform.sheet.VietnameseNumber.Ratio;

@Requirement({"DAT-07", "DAT-08"})
class VietnameseNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "3.634; 3634", "1539; 1539", "1.539; 1539", "16.194; 16194", "08; 8", "1.234.567; 1234567", "8,0; 8", "0; 0",
        "1,234,567; 1234567"
    })
    void a_point_groups_thousands(String typed, long meant) {
        assertThat(VietnameseNumber.whole(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1.596,2; 1596.2", "0,70; 0.70", "0,3; 0.3", "3.634; 3634", "0.3; 0.3", "0.300; 0.300", "12,06; 12.06",
        "1,234.5; 1234.5", "-2,5; -2.5", "1.5; 1.5"
    })
    void a_comma_begins_the_decimals(String typed, BigDecimal meant) {
        assertThat(VietnameseNumber.decimal(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12a", "1.23.4", "1,5", "--1", "=1+1", "99999999999999999999999", "1/5"})
    void what_is_not_a_whole_number_is_not_read_as_one(String typed) {
        assertThat(VietnameseNumber.whole(typed)).isEmpty();
    }

    @Test
    void a_share_is_two_numbers() {
        assertThat(VietnameseNumber.ratio("8/8")).hasValue(new Ratio(8, 8));
        assertThat(VietnameseNumber.ratio("1/5")).hasValue(new Ratio(1, 5));
        assertThat(VietnameseNumber.ratio("1/0")).isEmpty();
    }

    @Test
    void spaces_that_cannot_be_seen_do_no_harm() {
        assertThat(VietnameseNumber.whole("\u00A01.539\u202F")).hasValue(1539);
    }
}
