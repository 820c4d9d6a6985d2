package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;

class SyllablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"kêt", "lâp", "hỏp", "thưc", "đươc", "Lưong", "tiềp"})
    void a_syllable_that_vietnamese_does_not_have_is_a_slip(String slip) {
        assertThat(spelling("- Các cơ quan, đơn vị " + slip + " nhiệm vụ được phân công."))
                .anySatisfy(it -> assertThat(it.reason().arguments()).contains(slip));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kết quả, tập hợp, thực hiện, được cấp, lớp học, sắp xếp, quyết liệt",
        "xã Đăk Pơ Rông, thôn Kon Plông, huyện Krông Păc, xã Đưng K’Nớ",
        "thuở trước, ươm cây, hướng dẫn, rượu cần, lương thực",
        "câu lạc bộ internet, bê tông, ki-lô-mét, mô tô"
    })
    void right_words_and_names_of_places_are_left_alone(String words) {
        assertThat(spelling("- Các cơ quan, đơn vị chủ động: " + words + ".")).isEmpty();
    }

    @Test
    void none_of_the_right_plan_is_a_slip() {
        assertThat(RightPlan.findings(FindingKind.SPELLING, RightPlan.TEXT)).isEmpty();
    }

    private static List<Finding> spelling(String line) {
        return RightPlan.findings(FindingKind.SPELLING, RightPlan.TEXT.replace("- Các cơ quan, đơn vị chủ động thực hiện nhiệm vụ được phân công.", line));
    }
}
