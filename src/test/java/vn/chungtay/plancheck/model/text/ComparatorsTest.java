package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class ComparatorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giảm tỷ lệ hộ nghèo trên 1,14% trở lên", "Khoảng trên 200 người lao động", "ít nhất 90% hộ nghèo trở lên",
                "dưới 10% trở xuống", "khoảng ít nhất 20 hộ", "Giảm tỷ lệ hộ nghèo từ 3,66%", "tăng từ 5 % theo kế hoạch"
            })
    void a_bound_said_twice_or_cut_in_half_is_for_a_person_to_decide(String text) {
        assertThat(RightPlan.findings(FindingKind.COMPARATOR, text))
                .singleElement()
                .satisfies(it -> assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đạt từ 99,6% trở lên", "trên 1,14%", "ít nhất 164 hộ", "khoảng 10,5%", "giảm từ 8-9%", "giảm từ 2 - 3%/năm",
                "giảm từ 5,2% xuống còn 4,1%", "tăng từ 50% năm 2023 lên 60% năm 2024", "63% trở lên hộ nghèo",
                "tuổi thọ từ 20 năm trở lên", "trẻ từ 5 đến dưới 16 tuổi", "trên 30 mô hình", "ít nhất 60% hộ nghèo; 70% trở lên hộ cận nghèo"
            })
    void one_bound_is_left_alone(String text) {
        assertThat(RightPlan.findings(FindingKind.COMPARATOR, text)).isEmpty();
    }
}
