package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a target, one step towards it, and the share of one level of money are held against no row and no total of it. */
class RestOfTargetTest {

    private static final String TARGETS = """

            BIỂU SỐ 01: CHỈ TIÊU GIẢM NGHÈO
            TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\tThực hiện năm 2023
            1\tLao động thuộc hộ nghèo được kết nối việc làm thành công\tngười\t4.200\t3.900
            2\tHộ nghèo được hỗ trợ xây dựng nhà ở kiên cố an toàn\thộ\t310\t290
            3\tMô hình giảm nghèo được nhân rộng tại các cơ sở\tmô hình\t24\t21
            """;

    /** Rows whose amounts of province and district bear out the total, in the same order as the text says them. */
    private static final String MONEY = """

            PHỤ LỤC II: KINH PHÍ NĂM 2024
            Đơn vị tính: triệu đồng
            STT\tDự án, tiểu dự án\tTổng số\tNgân sách trung ương\tNgân sách tỉnh\tNgân sách huyện
            1\tĐa dạng hóa sinh kế\t3.726,0\t3.240,0\t340,2\t145,8
            2\tHỗ trợ phát triển sản xuất\t2.139,0\t1.860,0\t195,3\t83,7
            3\tCải thiện dinh dưỡng\t621,0\t540,0\t56,7\t24,3
            \tTổng cộng\t6.486,0\t5.640,0\t592,2\t253,8
            """;

    @ParameterizedTest
    @ValueSource(strings = {
        "2. Kết nối việc làm thành công cho 1.470 lao động thuộc hộ nghèo còn lại của kế hoạch năm.",
        "2. Lao động thuộc hộ nghèo được kết nối việc làm thành công trong quý I là 900 người.",
        "2. Riêng hai xã vùng cao có 640 lao động thuộc hộ nghèo được kết nối việc làm thành công.",
        "2. Hộ nghèo được hỗ trợ xây dựng nhà ở kiên cố an toàn đợt 1 là 130 hộ.",
        "2. Hộ nghèo còn lại được hỗ trợ xây dựng nhà ở kiên cố an toàn là 180 hộ.",
        "2. Mô hình giảm nghèo được nhân rộng thêm tại các cơ sở là 3 mô hình."
    })
    void what_is_left_or_one_step_is_not_the_target(String sentence) {
        assertThat(Given.errors("KẾ HOẠCH GIẢM NGHÈO NĂM 2024\nI. NHIỆM VỤ\n1. Thực hiện theo Biểu số 01.\n" + sentence + TARGETS)).isEmpty();
    }

    @Test
    void the_target_itself_is() {
        var plan = "KẾ HOẠCH GIẢM NGHÈO NĂM 2024\nI. NHIỆM VỤ\n1. Thực hiện theo Biểu số 01.\n2. Lao động thuộc hộ nghèo được kết nối việc làm thành công là 2.400 người." + TARGETS;

        assertThat(Given.errors(plan)).singleElement().satisfies(error -> assertThat(error.kind()).isEqualTo(FindingKind.TEXT_AGAINST_TABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tổng kinh phí năm 2024 là 6.486,0 triệu đồng; ngân sách trung ương 5.640,0 triệu đồng, ngân sách địa phương đối ứng bằng 15% ngân sách trung ương là 846,0 triệu đồng, phân theo tỷ lệ ngân sách tỉnh 70%, ngân sách huyện 30%: tỉnh 592,2 triệu đồng, huyện 253,8 triệu đồng.",
        "Ngân sách địa phương đối ứng là 846,0 triệu đồng, phân theo tỷ lệ ngân sách tỉnh 70%, ngân sách huyện 30%: tỉnh 592,2 triệu đồng, huyện 253,8 triệu đồng (Phụ lục II).",
        "Phần đối ứng theo Phụ lục II chia cho ngân sách huyện 30%, ngân sách tỉnh 70%: huyện 253,8 triệu đồng, tỉnh 592,2 triệu đồng.",
        "Chi tiết tại Phụ lục II: ngân sách tỉnh và ngân sách huyện đối ứng, tỉnh: 592,2 triệu đồng, huyện: 253,8 triệu đồng."
    })
    void money_of_one_level_is_held_against_its_own_column(String sentence) {
        assertThat(Given.errors("KẾ HOẠCH GIẢM NGHÈO NĂM 2024\nI. KINH PHÍ\n" + sentence + MONEY)).isEmpty();
    }
}
