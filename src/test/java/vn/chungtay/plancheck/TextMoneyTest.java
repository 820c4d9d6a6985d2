package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

class TextMoneyTest {

    private static final String PLAN = """
            III. CÁC DỰ ÁN
            1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
            Kinh phí thực hiện: 1.100 triệu đồng. Trong đó:
            - Ngân sách Trung ương: 1.000 triệu đồng.
            - Ngân sách địa phương: 100 triệu đồng (ngân sách tỉnh 70 triệu đồng, ngân sách huyện 30 triệu đồng).
            2. Dự án 6: Truyền thông và giảm nghèo về thông tin
            Kinh phí thực hiện: 550 triệu đồng. Trong đó:
            - Ngân sách Trung ương: 500 triệu đồng.
            - Ngân sách địa phương: 50 triệu đồng (ngân sách tỉnh 35 triệu đồng, ngân sách huyện 15 triệu đồng).
            3. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình
            Kinh phí thực hiện: 220 triệu đồng. Trong đó:
            - Ngân sách Trung ương: 200 triệu đồng.
            - Ngân sách địa phương: 20 triệu đồng (ngân sách tỉnh 14 triệu đồng, ngân sách huyện 6 triệu đồng).
            IV. KINH PHÍ THỰC HIỆN
            Tổng kinh phí thực hiện Chương trình: 1.870 triệu đồng, trong đó: ngân sách Trung ương 1.700 triệu đồng, ngân sách địa phương 170 triệu đồng (ngân sách tỉnh 119 triệu đồng, ngân sách huyện 51 triệu đồng).
            """;

    @Test
    @Requirement("BUD-24")
    void amounts_that_add_up_are_left_alone() {
        assertThat(errors(PLAN)).isEmpty();
    }

    @Test
    @Requirement("BUD-24")
    void one_wrong_amount_is_found_among_all_that_depend_on_it() {
        assertThat(errors(PLAN.replace("Trung ương: 500 triệu", "Trung ương: 590 triệu")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.place().line()).isEqualTo(8);
                    assertThat(error.printed()).isEqualTo("590");
                    assertThat(error.expected()).isEqualTo("500");
                });
    }

    @Test
    @Requirement("BUD-24")
    void a_wrong_total_of_the_programme_is_not_blamed_on_its_parts() {
        assertThat(errors(PLAN.replace("1.870", "1.780")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.place().line()).isEqualTo(15);
                    assertThat(error.expected()).isEqualTo("1.870");
                });
    }

    @Test
    @Requirement("BUD-08")
    void a_part_with_a_rule_of_its_own_is_no_mistake() {
        var own = PLAN.replace("Kinh phí thực hiện: 220", "Kinh phí thực hiện: 240")
                .replace("địa phương: 20 triệu đồng (ngân sách tỉnh 14 triệu đồng, ngân sách huyện 6", "địa phương: 40 triệu đồng (ngân sách tỉnh 28 triệu đồng, ngân sách huyện 12")
                .replace("1.870", "1.890")
                .replace("địa phương 170 triệu đồng (ngân sách tỉnh 119 triệu đồng, ngân sách huyện 51", "địa phương 190 triệu đồng (ngân sách tỉnh 133 triệu đồng, ngân sách huyện 57");
        assertThat(errors(own)).isEmpty();
    }

    @Test
    @Requirement("TGT-05")
    void a_composite_target_is_the_sum_of_its_parts() {
        var right = "- Phấn đấu giảm 4,53% tỷ lệ nghèo đa chiều. Trong đó giảm tỷ lệ hộ nghèo là 3,58% và 0,95% hộ cận nghèo.";
        assertThat(errors(right)).isEmpty();
        assertThat(errors(right.replace("4,53", "4,35"))).hasSize(1);
    }

    private static List<Finding> errors(String text) {
        return new PlanChecker().check(Given.plan(text)).stream()
                .filter(finding -> finding.gravity() == Gravity.ERROR)
                .toList();
    }
}
