package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Percentage;

class VietnameseTest {

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource({
        "Tịnh Biên, tinh bien",
        "ĐÌNH CẢ, dinh ca",
        "Nguyễn  Thị   Ướt, nguyen thi uot",
        "'  Xã Hoà Bình ', xa hoa binh",
        "Xã Hòa Bình, xa hoa binh",
    })
    @Requirement("DAT-09")
    void a_text_is_found_without_its_marks(String text, String folded) {
        assertThat(Vietnamese.fold(text)).isEqualTo(folded);
    }

    @Test
    @Requirement("DAT-09")
    void decomposed_letters_are_folded_like_composed_ones() {
        var decomposed = Normalizer.normalize("Đặng Thị Hường", Normalizer.Form.NFD);

        assertThat(Vietnamese.fold(decomposed)).isEqualTo("dang thi huong");
        assertThat(Vietnamese.nfc(decomposed)).isEqualTo("Đặng Thị Hường");
    }

    @Test
    void numbers_and_dates_are_written_as_officials_write_them() {
        assertThat(Vietnamese.number(17_881)).isEqualTo("17.881");
        assertThat(Vietnamese.number(new BigDecimal("1596.2"))).isEqualTo("1.596,2");
        assertThat(Vietnamese.percent(new Percentage(new BigDecimal("7.8")))).isEqualTo("7,80");
        assertThat(Vietnamese.date(LocalDate.of(2023, 12, 31))).isEqualTo("31/12/2023");
    }

    @Test
    void a_birth_date_is_written_as_exactly_as_it_is_known() {
        assertThat(Vietnamese.date(BirthDate.onDay(LocalDate.of(1945, 9, 2)))).isEqualTo("02/09/1945");
        assertThat(Vietnamese.date(BirthDate.inMonth(1945, 9))).isEqualTo("09/1945");
        assertThat(Vietnamese.date(BirthDate.inYear(1945))).isEqualTo("1945");
    }
}
