package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** Figures whose whole stands in brackets, in another clause, under another name or on another line. */
class WholesElsewhereTest {

    private static final String ALL = "Toàn huyện có 13.761 hộ dân; 2.292 hộ nghèo (16,66%), 1.204 hộ cận nghèo (8,75%).\\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the whole or the change in brackets
                "Hộ nghèo giảm từ 214 hộ xuống 160 hộ (giảm 54 hộ), trong đó phường giảm 19 hộ, xã giảm 35 hộ.|giảm 54|giảm 45|54",
                "Hộ nghèo từ 214 hộ xuống còn 160 hộ (tức giảm 54 hộ).|214|241|",
                "Số xã khó khăn từ 12 xã xuống còn 9 xã, giảm 3 xã.|giảm 3|giảm 5|3",
                "Số người thất nghiệp từ 320 người còn 245 người, tức giảm 75 người.|75|57|75",
                // a zero before a number
                "Bố trí vốn cho 07 mô hình tại 03 xã: Quỳnh Lâm 02 mô hình, Mai Phú 04 mô hình, Tân An 01 mô hình.|02 mô|03 mô|",
                // parts that exclude each other
                "Giảm 26 hộ nghèo, trong đó quý II giảm 8 hộ, quý III giảm 10 hộ, quý IV giảm 8 hộ.|10 hộ|12 hộ|",
                "Giới thiệu việc làm cho 90 lao động, trong đó trong tỉnh 52 người, ngoài tỉnh 33 người và nước ngoài 5 người.|33|38|",
                "Giảm 240 hộ nghèo, trong đó miền núi giảm 150 hộ, đồng bằng giảm 60 hộ, ven biển giảm 30 hộ.|60 hộ|90 hộ|",
                "Cho 120 hộ vay vốn, trong đó 60 hộ nghèo, 40 hộ cận nghèo, 20 hộ mới thoát nghèo.|20 hộ mới|30 hộ mới|",
                // a source that is called by its one word
                "Huy động 699,5 triệu đồng, ngân sách 426,8 triệu đồng.\\nNgân sách phân bổ: nuôi lươn 210 triệu đồng; trồng nấm 96 triệu đồng; dạy nghề 84 triệu đồng; giám sát 36,8 triệu đồng.|96|69|96",
                // shares of a source
                "Gồm trung ương 4.648 triệu đồng; tỉnh 464,8 triệu đồng, bằng 10% vốn trung ương.|10%|12%|10%",
                "Ngân sách trung ương 8.600 triệu đồng, ngân sách địa phương đối ứng bằng 15% ngân sách trung ương là 1.290 triệu đồng.|15%|10%|15%",
                "Ngân sách trung ương 8.600 triệu đồng, đối ứng 1.290 triệu đồng (15% ngân sách trung ương).|1.290|1.920|",
                "Vốn trung ương 1.200 triệu đồng, tỉnh đối ứng 10% ngân sách trung ương, tương đương 120 triệu đồng.|120 triệu|102 triệu|",
                // counts behind a share, one of the other
                "Tối thiểu 80% người học nghề có việc làm sau khi học (168/210 người).|168|186|",
                "Giải ngân đạt 92,5% (1.850/2.000 triệu đồng).|92,5%|95,2%|92,5%",
                "Có 168/210 người (80%) có việc làm sau học nghề.|168|186|",
                "Vốn đầu tư giải ngân 96,3 tỷ đồng/214 tỷ đồng, đạt 45%; vốn sự nghiệp giải ngân 46,5 tỷ đồng/126 tỷ đồng, đạt 36,9%.|46,5 tỷ|46,5 triệu|46,5 tỷ",
                // units between two amounts
                "Tặng 199 phần quà Tết cho hộ nghèo, mỗi phần 500 nghìn đồng, thành tiền 99,5 triệu đồng.\\nHỗ trợ khác 20 triệu đồng.|99,5 triệu|99,5 nghìn|99,5 triệu",
                "Tập huấn: 62.500.000 đồng (5 lớp, mỗi lớp 12.500.000 đồng).\\nIn ấn: 3.000.000 đồng.|12.500.000 đồng|12.500.000 triệu đồng|12.500.000 đồng",
                // the number of all households on another line
                ALL + "Cuối năm còn 1.761 hộ nghèo, bằng 12,80%.|1.761|1.671|",
                ALL + "Năm sau còn 1.230 hộ nghèo, tỷ lệ 8,94%.|8,94|9,84|8,94"
            })
    @Requirement({"BUD-24", "TGT-14"})
    void a_slip_is_found_wherever_the_whole_stands(String text, String right, String wrong, String expected) {
        var plan = "I. MỘT\n" + text.replace("\\n", "\n");

        assertThat(Given.errors(plan)).isEmpty();
        assertThat(Given.errors(plan.replaceFirst(Pattern.quote(right), wrong))).singleElement().satisfies(error -> {
            assertThat(error.printed() + error.reason()).contains(wrong.replaceAll("[^\\d.,]+", ""));
            if (expected != null) assertThat(error.expected() + error.reason()).contains(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tổng số 14,62 tỷ đồng. Trung ương 13,16 tỷ đồng; huyện 1,46 tỷ đồng. Phân ra: hạ tầng 8,2 tỷ đồng, sinh kế 4,35 tỷ đồng, nhà ở 1,25 tỷ đồng, tập huấn 820 triệu đồng.",
        "Giảm 240 hộ nghèo, trong đó phường giảm 60 hộ, xã giảm 150 hộ.",
        "Đào tạo 90 lao động, trong đó quý I 20 người, quý II 30 người.",
        "Hỗ trợ 40 triệu đồng/hộ; mức vay 100 triệu đồng/01 hộ, lãi suất 6,6%.",
        "Có 168/210 người (nữ chiếm 40%) có việc làm sau học nghề.",
        "Vốn trung ương 2.000 triệu đồng; tỉnh đối ứng tối thiểu 10% vốn trung ương, bố trí 350 triệu đồng.",
        "Vốn trung ương 1.200 triệu đồng, huyện 84 triệu đồng, bằng 70% vốn tỉnh.",
        "Phấn đấu ít nhất 70% hộ vay vốn đúng mục đích (năm trước 150/200 hộ).",
        ALL + "Trong đó 1.026 hộ dân tộc thiểu số, chiếm 44,8% tổng số hộ nghèo.",
        ALL + "Thôn Một có 120 hộ, hộ nghèo 40 hộ, chiếm 33,33%.",
        ALL + "Năm sau còn 1.240 hộ nghèo, tỷ lệ 8,94%."
    })
    void what_may_be_meant_so_is_left_alone(String text) {
        assertThat(Given.errors("I. MỘT\n" + text.replace("\\n", "\n"))).isEmpty();
    }
}
