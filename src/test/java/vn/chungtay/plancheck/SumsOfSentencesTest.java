package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** Wholes and parts in one sentence, in whatever order and words. */
class SumsOfSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Đào tạo nghề cho 420 người, trong đó nghề nông nghiệp 260 người, nghề phi nông nghiệp 160 người.|160 người|180 người|",
                "Tổng nguồn lực huy động đạt 412,6 tỷ đồng, gồm ngân sách nhà nước 286,4 tỷ đồng, vốn tín dụng chính sách 98,7 tỷ đồng, vốn xã hội hóa 27,5 tỷ đồng.|98,7|89,7|98,7",
                "Hỗ trợ sửa chữa và xây mới nhà ở cho 64 hộ (xây mới 41 hộ, sửa chữa 23 hộ).|41 hộ|14 hộ|41",
                "Có 1.245 lao động được tạo việc làm; trong đó: lao động trong nước 1.120 người, đi làm việc ở nước ngoài 125 người.|1.120|1.210|1.120",
                "Toàn huyện tổ chức 18 lớp dạy nghề, bao gồm 11 lớp nông nghiệp, 5 lớp phi nông nghiệp và 2 lớp tin học.|18 lớp|81 lớp|18",
                "Vốn giao 12,45 tỷ đồng, trong đó vốn đầu tư 8,2 tỷ đồng, vốn sự nghiệp 4,25 tỷ đồng.|4,25|4,52|4,25",
                "Kinh phí: 3.150 triệu đồng (trung ương 2.800 triệu đồng, địa phương 350 triệu đồng).|2.800|2.080|2.800",
                "Phân bổ 240 con bò cho 4 xã: xã Pa Ủ 70 con, xã Ka Lăng 65 con, xã Thu Lũm 55 con, xã Tá Bạ 50 con.|65 con|56 con|65",
                "Xây dựng 17 mô hình, cụ thể: 9 mô hình chăn nuôi, 6 mô hình trồng trọt, 2 mô hình thủy sản.|9 mô hình|6 mô hình|",
                "Xây mới 12 nhà, sửa chữa 5 nhà; tổng cộng 17 nhà.|17 nhà|71 nhà|17",
                "Chi tập huấn 35.600.000 đồng, in ấn 18.450.000 đồng, nước uống 2.400.000 đồng; tổng dự toán là 56.450.000 đồng.|56.450.000|65.450.000|56.450.000",
                "Đầu tư 6 công trình giao thông, 3 công trình thủy lợi và 2 nhà văn hóa thôn; tổng số 11 công trình.|6 công|9 công|",
                "Số hộ nghèo là 380 hộ, số hộ cận nghèo là 151 hộ; tổng số hộ nghèo và hộ cận nghèo là 531 hộ.|531|513|531",
                "Cuối năm còn 380 hộ nghèo (26,74%) và 151 hộ cận nghèo (10,63%); tổng số hộ nghèo, hộ cận nghèo là 531 hộ (37,37%).|531 hộ|551 hộ|531",
                "Hộ nghèo 1.872 hộ, tỷ lệ 15,00%; hộ cận nghèo 936 hộ, tỷ lệ 7,50%. Tổng số hộ nghèo và hộ cận nghèo là 2.808 hộ, tỷ lệ 22,50%.|2.808|2.880|2.808",
                "Đã cấp 1.236 thẻ bảo hiểm y tế, trong đó cho người nghèo 562 thẻ, người cận nghèo 674 thẻ.|562|652|562",
                "Đưa 36 người đi làm việc ở nước ngoài, trong đó Nhật Bản 15 người, Đài Loan 12 người, Hàn Quốc 9 người.|9 người|19 người|9",
                "Giải ngân 45,6 tỷ đồng, chia ra: đầu tư 31,2 tỷ đồng; thường xuyên 14,4 tỷ đồng.|45,6|46,5|45,6",
                "Tập huấn cho 150 cán bộ, gồm cấp huyện 24 người, cấp xã 48 người, còn lại 78 người là trưởng thôn.|78|87|78",
                "Cho vay 2,4 tỷ đồng: hộ nghèo 1,1 tỷ đồng, hộ cận nghèo 0,9 tỷ đồng, hộ mới thoát nghèo 0,4 tỷ đồng.|1,1 tỷ|1,1 triệu|1,1",
                "Hỗ trợ 45 người (25 nam, 20 nữ).|25 nam|52 nam|",
                "Tổng 43.240.000 đồng: công điều tra viên 22.800.000 đồng (38 người x 600.000 đồng/người); văn phòng phẩm 4.640.000 đồng; in ấn 15.800.000 đồng.|15.800|18.500|15.800.000",
                "Giảm 120 hộ nghèo, gồm 45 hộ xã A, 40 hộ xã B, 35 hộ xã C; phấn đấu cuối năm còn 300 hộ nghèo.|45 hộ|54 hộ|45",
                "Phân bổ chỉ tiêu giảm 37 hộ nghèo cho các thôn: thôn An Sơn 9 hộ, thôn An Thủy 7 hộ, thôn Nhơn Hòa 12 hộ, thôn Nhơn Phú 4 hộ, thôn Lâm Trung 5 hộ.|12 hộ|21 hộ|12",
                "Dự án 2 là 640 triệu đồng, Dự án 3 là 485 triệu đồng, Dự án 7 là 180 triệu đồng; cộng 1.305 triệu đồng.|485|458|485"
            })
    @Requirement({"BUD-24", "TGT-14"})
    void parts_that_do_not_add_up_are_found(String text, String right, String wrong, String expected) {
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
        "Dạy nghề cho 420 lao động, trong đó 260 phụ nữ, 180 người dân tộc thiểu số.",
        "Xã có 1.200 hộ, trong đó 300 hộ nghèo, 120 hộ cận nghèo và 90 hộ có công.",
        "Hỗ trợ 85 hộ: 40 hộ nuôi bò, 30 hộ nuôi dê và các hộ khác.",
        "Tổ chức 5 lớp cho 150 người, mỗi lớp 30 người; tổng số 150 học viên.",
        "Toàn tỉnh có 12 huyện, trong đó 4 huyện nghèo, 3 huyện biên giới.",
        "Năm 2023 giảm 120 hộ nghèo, năm 2024 giảm 140 hộ; cả giai đoạn phấn đấu giảm 500 hộ nghèo trên tổng số 2.600 hộ nghèo.",
        "Có 27 thôn, trong đó có 12 thôn đặc biệt khó khăn; 15 thôn có nhà văn hóa.",
        "Tổng kinh phí là 5,2 tỷ đồng; trong đó ngân sách trung ương 3,1 tỷ đồng, riêng Dự án 2 là 1,4 tỷ đồng."
    })
    void a_list_that_need_not_add_up_is_left_alone(String text) {
        assertThat(Given.errors("I. MỘT\n" + text.replace("\\n", "\n"))).isEmpty();
    }
}
