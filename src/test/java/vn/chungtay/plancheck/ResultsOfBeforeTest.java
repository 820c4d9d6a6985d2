package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** What was reached the year before is held against no quota of this year. */
class ResultsOfBeforeTest {

    private static final String QUOTAS = """
            II. CHỈ TIÊU NĂM 2023
            - Giảm 54 hộ nghèo trong năm 2023.
            TT\tThôn\tTổng số hộ\tHộ nghèo đầu năm\tTỷ lệ (%)\tSố hộ nghèo giảm năm 2023
            1\tTà Lâu\t420\t140\t33,33\t30
            2\tPa Cheo\t380\t120\t31,58\t24
            \tTổng cộng\t800\t260\t32,50\t54
            """;

    @ParameterizedTest
    @ValueSource(strings = {
        "Đầu năm 2022 có 291 hộ nghèo. Trong năm có 38 hộ thoát nghèo, phát sinh mới 7 hộ nghèo; cuối năm 2022 còn 260 hộ nghèo, giảm 31 hộ so với đầu năm.",
        "Trong năm đã giảm 31 hộ nghèo, đạt 103% kế hoạch.",
        "Trong năm giảm 31 hộ nghèo, phát sinh 7 hộ nghèo.",
        "Năm 2022 giảm 31 hộ nghèo, tương ứng giảm 3,88 điểm phần trăm.",
        "Số hộ nghèo giảm 31 hộ; số hộ cận nghèo giảm 12 hộ.",
        "Có 38 hộ thoát nghèo, 5 hộ tái nghèo, 2 hộ nghèo phát sinh mới."
    })
    @Requirement("TGT-14")
    void a_figure_of_the_results_is_no_target(String result) {
        assertThat(Given.errors("KẾ HOẠCH GIẢM NGHÈO NĂM 2023\nI. KẾT QUẢ THỰC HIỆN NĂM 2022\n" + result + "\n" + QUOTAS)).isEmpty();
    }

    @Test
    @Requirement("TGT-14")
    void a_figure_of_the_targets_still_is() {
        var plan = "KẾ HOẠCH GIẢM NGHÈO NĂM 2023\nI. KẾT QUẢ THỰC HIỆN NĂM 2022\nNăm 2022 giảm 31 hộ nghèo.\n" + QUOTAS;

        assertThat(Given.errors(plan.replace("Giảm 54 hộ", "Giảm 58 hộ"))).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(FindingKind.TARGET_AGAINST_QUOTA);
            assertThat(error.printed()).isEqualTo("58");
            assertThat(error.expected()).isEqualTo("54");
        });
    }
}
