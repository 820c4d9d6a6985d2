package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** Parts on lines of their own, and a whole that is named and printed elsewhere. */
class ListedLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "b) Kinh phí giao năm 2024: 830.000.000 đồng, gồm:\\n- Dự án 2: 450.000.000 đồng;\\n- Dự án 3: 265.000.000 đồng;\\n- Dự án 7: 115.000.000 đồng.|265|256|265",
                "1. Tổng kinh phí năm 2025 là 3.864 triệu đồng, trong đó:\\n- Vốn đầu tư phát triển: 2.150 triệu đồng;\\n- Vốn sự nghiệp: 1.714 triệu đồng.\\n2. Vốn sự nghiệp phân theo dự án: Dự án 2 là 640 triệu đồng, Dự án 3 là 485 triệu đồng, Dự án 4 là 312 triệu đồng, Dự án 6 là 97 triệu đồng, Dự án 7 là 180 triệu đồng.|312|321|312",
                "Tổng số hộ được hỗ trợ: 240 hộ, cụ thể như sau:\\na) Hộ nghèo: 130 hộ;\\nb) Hộ cận nghèo: 85 hộ;\\nc) Hộ mới thoát nghèo: 25 hộ.|85 hộ|58 hộ|85",
                "1. Đào tạo nghề cho 320 người, bao gồm:\\n- Nghề nông nghiệp: 210 người (7 lớp);\\n- Nghề phi nông nghiệp: 110 người (4 lớp).|320|230|320",
                "Tổng nhu cầu: 12,6 tỷ đồng. Trong đó:\\n+ Ngân sách trung ương: 9,8 tỷ đồng;\\n+ Ngân sách tỉnh: 1,9 tỷ đồng;\\n+ Huy động khác: 0,9 tỷ đồng.|9,8|8,9|9,8",
                "Nguồn vốn: 5.400 triệu đồng (năm nghìn bốn trăm triệu đồng), gồm:\\n1) Trung ương 4.500 triệu đồng.\\n2) Địa phương 900 triệu đồng.|5.400|4.500|",
                "Kinh phí thực hiện năm 2024 là 1.250 triệu đồng, chia ra:\\n- Dự án 1: 700 triệu đồng, trong đó:\\n+ Công trình A: 450 triệu đồng\\n+ Công trình B: 250 triệu đồng\\n- Dự án 2: 550 triệu đồng.|B: 250|B: 520|700",
                "Xây dựng 20 mô hình:\\n- Chăn nuôi: 12 mô hình.\\n- Trồng trọt: 8 mô hình.|20 mô|30 mô|",
                "Vốn đầu tư là 3.300 triệu đồng.\\nVốn đầu tư được phân bổ như sau:\\n- Dự án 1: 2.100 triệu đồng;\\n- Dự án 4: 1.200 triệu đồng.|2.100|1.200|"
            })
    @Requirement("BUD-24")
    void lines_that_do_not_add_up_are_found(String text, String right, String wrong, String expected) {
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
        "Tổng kinh phí: 1.045.000.000 đồng, trong đó:\\na) Kinh phí năm 2023 chuyển sang: 215.000.000 đồng.\\nb) Kinh phí giao năm 2024: 830.000.000 đồng, gồm:\\n- Dự án 2: 450.000.000 đồng;\\n- Dự án 3: 265.000.000 đồng;\\n- Dự án 7: 115.000.000 đồng.\\n1. Công chức Văn hóa chủ trì.",
        "Tổng kinh phí 500 triệu đồng, trong đó:\\n- Tập huấn 5 lớp: 150 triệu đồng;\\n- Truyền thông: 350 triệu đồng, mỗi xã 35 triệu đồng.",
        "Giảm 120 hộ nghèo, trong đó:\\n- Hộ dân tộc thiểu số: 80 hộ.\\n- Hộ có người cao tuổi: 50 hộ.",
        "Phấn đấu hỗ trợ 300 hộ, trong đó ưu tiên:\\n- Hộ nghèo: 120 hộ;\\n- Các hộ khác."
    })
    void lines_that_name_some_parts_are_left_alone(String text) {
        assertThat(Given.errors("I. MỘT\n" + text.replace("\\n", "\n"))).isEmpty();
    }
}
