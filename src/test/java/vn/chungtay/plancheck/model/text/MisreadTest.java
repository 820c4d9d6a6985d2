package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class MisreadTest {

    @ParameterizedTest
    @CsvSource({
        "III. NỘI DUNG,lIl,III", "III. NỘI DUNG,IIl,III", "III. NỘI DUNG,1II,III", "III. NỘI DUNG,lll,III", "III. NỘI DUNG,I|I,III",
        "I. MỤC ĐÍCH,l,I", "II. MỤC TIÊU,Il,II", "II. MỤC TIÊU,ll,II", "IV. GIẢI PHÁP,lV,IV", "VI. TỔ CHỨC,Vl,VI", "VII. CHẾ ĐỘ,VIl,VII",
        "1. Mục đích,l,1"
    })
    void a_number_of_a_heading_that_was_misread_is_found_and_the_counting_goes_on(String right, String printed, String expected) {
        assertThat(RightPlan.with(right, right.replaceFirst("^\\w+", java.util.regex.Matcher.quoteReplacement(printed)))).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.WORDING);
            assertThat(it.kind()).isEqualTo(FindingKind.SPELLING);
            assertThat(it.printed()).isEqualTo(printed);
            assertThat(it.expected()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2O24;2024", "1O%;10%", "l5%;15%", "3O hộ;30 hộ", "l.2O0 hộ;1.200 hộ", "2l/12/2023;21/12/2023", "O5 mô hình;05 mô hình", "20I4;2014",
        "1.O50;1.050", "I5 xã;15 xã", "7,l2%;7,12%", "3l%;31%", "1.2l4,5;1.214,5", "2.0OO hộ;2.000 hộ"
    })
    void a_letter_in_the_place_of_a_digit_is_found(String printed, String expected) {
        assertThat(misread("- Các đơn vị hoàn thành " + printed + " trong kỳ.")).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.WORDING);
            assertThat(it.printed()).isEqualTo(printed);
            assertThat(it.expected()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @CsvSource({"1\tThượng Lâm\t1.2O0\t240,1.2O0", "1\tThượng Lâm\t1.200\tl50,l50", "1\tThượng Lâm\t1.200\t2O0\t5,2O0"})
    void it_is_found_in_tables_as_well(String row, String printed) {
        assertThat(misread("Biểu 1\nTT\tXã\tHộ\tHộ nghèo\n" + row)).singleElement().extracting(Finding::printed).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bồn nước 500l, xăng 20l, 1,5l", "Nghị quyết số 24/2021/QH15, Quyết định số 90/QĐ-TTg", "nhóm I2, lô I12, mục I.1 và II.2.1",
                "khí CO2, H2O, O2, oxy O3", "quý I/2024, quý II/2024, quý III năm 2024", "Tiểu dự án 1, Dự án 2 - giai đoạn I", "20 ô, 5 ổ, 10 ô tô, 3 lô",
                "điện thoại 02083.888.999, thư canbo10@example.vn", "lớp 10A1, khu B2, thôn 1A", "Phụ lục II, Biểu 2a, Mẫu 1.1", "k) điểm k; l) điểm l"
            })
    void right_figures_and_names_with_figures_are_left_alone(String text) {
        assertThat(misread("- Các đơn vị thực hiện: " + text + ".")).isEmpty();
    }

    private static List<Finding> misread(String line) {
        return RightPlan.findings(FindingKind.SPELLING, RightPlan.TEXT.replace("- Các cơ quan, đơn vị chủ động thực hiện nhiệm vụ được phân công.", line));
    }
}
