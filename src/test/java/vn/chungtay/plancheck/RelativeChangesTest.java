package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** What a number fell by as a share of itself, and money that is left. */
class RelativeChangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "So với cuối năm 2021 (2.246 hộ nghèo), số hộ nghèo giảm 374 hộ, tương ứng giảm 16,65%.|16,65|19,98|16,65",
                "So với cuối năm 2021 (2.246 hộ nghèo), số hộ nghèo giảm 374 hộ, tương ứng giảm 16,65%.|16,65|16,56|16,65",
                "Đầu năm có 640 hộ nghèo; trong năm giảm 96 hộ nghèo (15%).|15%|17,65%|15",
                "Toàn huyện giảm 441 hộ nghèo, đưa số hộ nghèo từ 2.140 hộ xuống còn 1.699 hộ; tỷ lệ hộ nghèo từ 19,75% xuống còn 15,68%.|15,68|16,58|15,68",
                "Quỹ \"Vì người nghèo\" vận động được 186.500.000 đồng, đã chi 150.000.000 đồng xây 03 căn nhà (50.000.000 đồng/căn), còn lại 36.500.000 đồng.|36.500|35.600|36.500",
                "Vốn sự nghiệp năm 2025 được giao 131.488,2 triệu đồng; đến hết tháng 9 giải ngân 82.257,2 triệu đồng, đạt 62,6%; còn lại 49.231 triệu đồng giải ngân trong quý IV.|49.231|49.431|49.231",
                "Kế hoạch vốn 5.200 triệu đồng, đã phân bổ 4.850 triệu đồng, chưa phân bổ 350 triệu đồng.|350|530|350",
                "- Đầu năm 2023 toàn huyện có 15.742 hộ dân, trong đó 2.202 hộ nghèo, chiếm 13,99%.\\n- Trong năm giảm 495 hộ nghèo, tương ứng giảm 3,14 điểm phần trăm.|3,14 điểm|22,48 điểm|3,14"
            })
    @Requirement("TGT-14")
    void a_fall_that_was_divided_by_something_else_is_found(String text, String right, String wrong, String expected) {
        var plan = "I. MỘT\n" + text.replace("\\n", "\n");

        assertThat(Given.errors(plan)).isEmpty();
        assertThat(Given.errors(plan.replace(right, wrong))).singleElement().satisfies(error -> {
            assertThat(error.printed() + error.reason()).contains(figure(wrong));
            if (expected != null) assertThat(error.expected() + error.reason()).contains(expected);
        });
    }

    /** "31 hộ" without its words. */
    private static String figure(String wrong) {
        return wrong.replaceAll("[^\\d.,]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Giảm 120 hộ nghèo (1,52%), còn 480 hộ nghèo đầu năm sau.",
        "Đầu năm có 640 hộ nghèo (8,0%); trong năm giảm 96 hộ nghèo, tương ứng giảm 1,2%.",
        "So với đầu năm (1.850 hộ nghèo), giảm 210 hộ, tương ứng 11,35%; tỷ lệ hộ nghèo giảm 1,02 điểm phần trăm.",
        "Số hộ nghèo từ 2.140 hộ còn 1.699 hộ; tỷ lệ hộ nghèo từ 19,75% xuống còn 15,61%.",
        "Tổng vốn 5.200 triệu đồng, giải ngân 4.850 triệu đồng; còn 200 triệu đồng chuyển nguồn, 150 triệu đồng nộp trả."
    })
    void a_fall_in_points_is_left_alone(String text) {
        assertThat(Given.errors("I. MỘT\n" + text.replace("\\n", "\n"))).isEmpty();
    }
}
