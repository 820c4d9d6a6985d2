package vn.chungtay.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;

@Requirement("MDP-01")
class DimensionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chiều thiếu hụt về việc làm                              | EMPLOYMENT
                    Chiếu thiếu hụt về y tế: 100% người thuộc hộ nghèo       | HEALTH
                    Chiếu thiếu hụt về giáo dục, đào tạo                     | EDUCATION
                    Chieu thieu hut ve nha o                                 | HOUSING
                    Chiều thiếu hụt về nước sinh hoạt và vệ sinh             | WATER_SANITATION
                    Nước sinh hoạt, vệ sinh và môi trường                    | WATER_SANITATION_ENVIRONMENT
                    THÔNG TIN                                                | INFORMATION
                    """)
    void a_dimension_is_known_however_a_plan_prints_it(String printed, String code) {
        assertThat(Dimensions.read(printed)).contains(code);
    }

    @Test
    void other_words_name_no_dimension() {
        assertThat(Dimensions.read("Chiều cao theo tuổi")).isEqualTo(Optional.empty());
        assertThat(Dimensions.read("")).isEqualTo(Optional.empty());
    }
}
