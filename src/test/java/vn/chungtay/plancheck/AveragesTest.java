package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** So much for each of so many makes a total. */
class AveragesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Xã có 14 thôn với 3.240 hộ, 13.608 nhân khẩu, bình quân 4,2 người/hộ.|4,2|42|4,2",
                "Đã tổ chức 14 lớp tập huấn với 630 lượt người tham gia, bình quân 45 người/lớp; giải quyết việc làm cho 1.150 lao động, đạt 115% kế hoạch (1.000 lao động).|45 người|54 người|45",
                "Hỗ trợ 11 mô hình, mỗi mô hình 25 hộ, tổng số 275 hộ tham gia.|275|257|275",
                "Mở 15 lớp, mỗi lớp 30 học viên, tổng số 450 học viên.|450|540|450",
                "Tập huấn 03 lớp cho 120 lượt hộ nghèo, mỗi lớp 40 lượt hộ.|120|210|120",
                "Vận động Quỹ “Vì người nghèo” 350 triệu đồng để sửa 7 căn nhà, mức 50 triệu đồng/căn.|350|305|350",
                "Giai đoạn 2022 - 2025 giảm 1.032 hộ nghèo, từ 1.452 hộ còn 420 hộ, bình quân mỗi năm giảm 258 hộ.|258|285|258",
                "Toàn xã có 6.450 nhân khẩu, 1.500 hộ, trung bình mỗi hộ có 4,3 người.|4,3|3,4|4,3",
                "Hỗ trợ 40 hộ nuôi bò, mỗi hộ 2 con, tổng cộng 80 con.|80 con|8 con|80",
                "Có 12 mô hình với 300 hộ tham gia, bình quân mỗi mô hình 25 hộ.|25 hộ|52 hộ|25",
                "Cho 260 hộ vay 13.000 triệu đồng, bình quân 50 triệu đồng/hộ.|50 triệu|5 triệu|50",
                "Tổng kinh phí 2.400 triệu đồng hỗ trợ 60 hộ, định mức 40 triệu đồng/hộ.|60 hộ|80 hộ|",
                "Tổ chức 24 buổi cho 8 thôn, mỗi thôn 3 buổi.|24 buổi|42 buổi|24",
                "Trong giai đoạn 2021 - 2025 giảm 600 hộ nghèo, bình quân mỗi năm giảm 120 hộ nghèo.|120|210|120",
                "Có 1.200 lao động ở 16 xã, bình quân 75 lao động một xã.|75|57|75"
            })
    void a_norm_that_does_not_lead_to_its_total_is_found(String text, String right, String wrong, String expected) {
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
        "Mở 8 lớp nghề, mỗi lớp 25 - 30 học viên, tổng số 220 học viên.",
        "Hỗ trợ 12 mô hình với 310 hộ, bình quân 26 hộ/mô hình.",
        "Giai đoạn 2021 - 2025 giảm 600 hộ nghèo, bình quân mỗi năm giảm 150 hộ nghèo.",
        "Xã có 1.421 hộ, 6.012 khẩu, bình quân 4,23 khẩu/hộ.",
        "Thu nhập bình quân 42 triệu đồng/người/năm; xã có 5.000 người.",
        "Hỗ trợ 55 hộ xây mới (40 triệu đồng/hộ) và 20 hộ sửa chữa (20 triệu đồng/hộ), tổng kinh phí 2.600 triệu đồng.",
        "Định mức hỗ trợ tối đa 10 triệu đồng/hộ, 20 hộ, kinh phí 150 triệu đồng."
    })
    void what_is_a_bound_or_belongs_to_another_number_is_left_alone(String text) {
        assertThat(Given.errors("I. MỘT\n" + text.replace("\\n", "\n"))).isEmpty();
    }
}
