package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** A plan without any table: what its sentences say of their own figures. */
class SentenceFiguresTest {

    private static final String PLAN = """
            KẾ HOẠCH
            Giảm nghèo bền vững năm 2025 trên địa bàn thị xã Đông Giang
            I. KẾT QUẢ NĂM 2024
            - Cuối năm 2024 thị xã còn 412 hộ nghèo trên 23.150 hộ dân, tỷ lệ 1,78%; cận nghèo còn 655 hộ, tỷ lệ 2,83%.
            - Kinh phí năm 2024 được giao 2.500 triệu đồng, giải ngân 2.350 triệu đồng, đạt 94%.
            - Toàn phường Tân Hòa có 9 tổ, 2.140 hộ. Hộ nghèo: 61 hộ (2,85%); hộ cận nghèo: 77 hộ (3,60%).
            II. CHỈ TIÊU NĂM 2025
            a) Giảm 105 hộ nghèo, đưa số hộ nghèo cuối năm xuống còn 307 hộ.
            b) Dạy nghề cho ít nhất 180 lao động thuộc hộ nghèo, trong đó nữ 97 người, nam 83 người.
            c) Giúp 52 căn nhà, gồm 31 căn xây mới và 21 căn sửa chữa.
            III. CÁC DỰ ÁN
            1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
            - Vốn: 1.725 triệu đồng. Trong đó ngân sách trung ương: 1.500 triệu đồng; ngân sách địa phương: 225 triệu đồng.
            2. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình
            - Vốn: 460 triệu đồng. Trong đó ngân sách trung ương: 400 triệu đồng; ngân sách địa phương: 60 triệu đồng.
            IV. TỔNG HỢP KINH PHÍ
            Tổng nhu cầu vốn của hai dự án nêu trên: 2.185 triệu đồng, gồm: ngân sách trung ương 1.900 triệu đồng; ngân sách địa phương 285 triệu đồng, được chia 70% ngân sách tỉnh (199,5 triệu đồng), 30% ngân sách thị xã (85,5 triệu đồng).
            """;

    @Test
    @Requirement({"BUD-24", "TGT-14"})
    void a_right_plan_without_tables_is_left_alone() {
        assertThat(Given.errors(PLAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tỷ lệ 1,78%|tỷ lệ 1,87%|4|1,87%",
                "đạt 94%|đạt 96%|5|96%",
                "(2,85%)|(2,58%)|6|2,58%",
                "nam 83|nam 93|9|93",
                "31 căn|13 căn|10|13",
                "1.725 triệu|1.752 triệu|13|1.752",
                "phương: 60|phương: 66|15|66",
                "trên: 2.185|trên: 2.158|17|2.158",
                "199,5|195,5|17|195,5"
            })
    @Requirement({"BUD-24", "TGT-14"})
    void one_wrong_figure_is_the_one_error(String right, String wrong, int line, String printed) {
        assertThat(Given.errors(PLAN.replace(right, wrong))).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(line);
            assertThat(error.printed() + error.related() + error.reason()).contains(printed);
        });
    }

    @Test
    @Requirement("TGT-14")
    void what_remains_is_what_was_there_without_those_that_leave() {
        var plan = PLAN.lines().filter(line -> !line.contains("Tân Hòa")).collect(Collectors.joining("\n"));

        assertThat(Given.errors(plan)).isEmpty();
        assertThat(Given.errors(plan.replace("còn 307", "còn 317"))).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(FindingKind.DIFFERENCE);
            assertThat(error.printed()).isEqualTo("317");
            assertThat(error.expected()).isEqualTo("307");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ lệ hộ nghèo giảm từ 60,57% còn 47,85%, giảm 12,72 điểm phần trăm.|12,72|14,72",
                "Cả giai đoạn giảm 1.032 hộ nghèo, từ 1.452 hộ còn 420 hộ.|1.032|1.023",
                "Công điều tra viên 22.800.000 đồng (38 người x 600.000 đồng/người).|600.000|650.000",
                "Hỗ trợ 55 hộ xây mới nhà (40 triệu đồng/hộ), kinh phí 2.200 triệu đồng.|55 hộ|65 hộ",
                "Dạy nghề cho 45 người (25 nam, 20 nữ).|20 nữ|30 nữ",
                "Đầu tư 34 công trình: 15 công trình giao thông, 8 công trình trường học và 11 công trình thủy lợi.|8 công|9 công",
                "Dự toán 314.800 nghìn đồng (314,8 triệu đồng).|314,8 triệu|314,8 nghìn",
                "Nhu cầu 10.996.000 nghìn đồng (khoảng 11 tỷ đồng).|11 tỷ|11 triệu"
            })
    @Requirement({"BUD-11", "TGT-14"})
    void what_a_sentence_says_twice_agrees(String sentence, String right, String wrong) {
        assertThat(Given.errors("I. MỘT\n" + sentence)).isEmpty();
        assertThat(Given.errors("I. MỘT\n" + sentence.replace(right, wrong))).hasSize(1);
    }

    @Test
    @Requirement("BUD-24")
    void a_row_whose_name_says_number_and_norm_has_their_product() {
        var table = """
                Đơn vị: nghìn đồng
                TT\tKhoản chi\tSố tiền
                1\tBò giống cho 12 hộ (15.000 nghìn đồng/hộ)\t180.000
                2\tXuồng, lưới cho 8 hộ (6.500 nghìn đồng/hộ)\t52.000
                3\tTuyên truyền\t8.300
                \tTổng cộng\t240.300
                """;

        assertThat(Given.errors(table)).isEmpty();
        assertThat(Given.errors(table.replace("6.500", "5.600"))).singleElement().satisfies(error -> assertThat(error.place().line()).isEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dạy nghề cho 180 lao động, trong đó 97 người dân tộc thiểu số và 40 người khuyết tật.",
                "Năm 2024 giải ngân 2.350 triệu đồng, đạt 94% so với cùng kỳ 2.500 triệu đồng.",
                "Giảm 120 hộ nghèo (0,9%) trong tổng số 2.140 hộ, tỷ lệ giảm theo đầu kỳ.",
                "Giảm từ 1.452 hộ còn 420 hộ, bình quân mỗi năm giảm 258 hộ.",
                "Vận động 300 hộ, gồm hộ trồng lúa, 120 hộ trồng keo và các hộ khác."
            })
    void figures_that_need_not_fit_are_not_made_to(String sentence) {
        assertThat(Given.errors("I. MỘT\n" + sentence)).isEmpty();
    }
}
