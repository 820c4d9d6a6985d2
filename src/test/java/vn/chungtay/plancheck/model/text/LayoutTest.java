package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class LayoutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bỏ lại phía sau”.|bỏ lại phía sau.",
                "“Vì người nghèo|““Vì người nghèo",
                "chủ động thực hiện nhiệm vụ|chủ động\\nthực hiện nhiệm vụ",
                "V. KINH PHÍ THỰC HIỆN\\nTổng|V. KINH PHÍ THỰC HIỆN**1. Tổng kinh phí**\\nTổng",
                "- Lưu: VT.|- Lưu: VT./.",
                "- Các cơ quan, đơn vị chủ động|- + Các cơ quan, đơn vị chủ động"
            })
    void one_slip_of_layout_is_one_finding(String right, String wrong) {
        assertThat(RightPlan.with(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"))).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(FindingKind.LAYOUT);
            assertThat(it.gravity()).isEqualTo(Gravity.WORDING);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỘT\n- Đoạn thứ nhất;\n- đoạn thứ hai viết thường sau dấu chấm phẩy;\n1. Mục\na) chữ thường sau chữ cái",
                "I. MỘT\nPhong trào “Cả nước “chung tay” vì người nghèo” và \"thi đua\".",
                "I. MỘT\nQuỹ “Vì người\nnghèo” các cấp./.\nNơi nhận:\n- Lưu: VT."
            })
    void what_is_whole_is_left_alone(String text) {
        assertThat(RightPlan.findings(text))
                .filteredOn(it -> it.kind() == FindingKind.LAYOUT)
                .filteredOn(it -> !it.reason().key().endsWith("paragraph_cut"))
                .isEmpty();
    }
}
