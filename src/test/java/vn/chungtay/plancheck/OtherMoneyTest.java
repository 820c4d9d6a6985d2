package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

/** Money as other places write it: amounts with their own parts, rules for single projects, lost units. */
class OtherMoneyTest {

    private static final String SOURCES = """
            IV. NGUỒN LỰC
            Tổng kinh phí thực hiện Chương trình: 441,735 tỷ đồng, gồm:
            a) Ngân sách trung ương: 420,700 tỷ đồng, trong đó vốn đầu tư phát triển 182,340 tỷ đồng, vốn sự nghiệp 238,360 tỷ đồng.
            b) Ngân sách địa phương đối ứng bằng 5% vốn ngân sách trung ương: 21,035 tỷ đồng (vốn đầu tư phát triển 9,117 tỷ đồng; vốn sự nghiệp 11,918 tỷ đồng).
            """;

    private static final String RULES = """
            Tỷ lệ đối ứng của ngân sách địa phương: Dự án 2 và Dự án 7 là 5%; Dự án 4 là 12%; Dự án 6 không đối ứng.
            Đơn vị tính: triệu đồng
            STT\tNội dung\tNgân sách trung ương\t\t\tNgân sách địa phương\tTổng kinh phí
            \t\tVốn 2023 chuyển sang\tVốn 2024\tCộng\t\t
            2\tDự án 2: Đa dạng hóa sinh kế\t640\t2.160\t2.800\t140\t2.940
            4\tDự án 4: Phát triển giáo dục nghề nghiệp, việc làm\t200\t1.200\t1.400\t168\t1.568
            4.1\tTiểu dự án 1: Phát triển giáo dục nghề nghiệp\t150\t950\t1.100\t132\t1.232
            4.3\tTiểu dự án 3: Hỗ trợ việc làm bền vững\t50\t250\t300\t36\t336
            6\tDự án 6: Truyền thông\t12\t98\t110\t0\t110
            7\tDự án 7: Nâng cao năng lực\t87\t553\t640\t32\t672
            \tTổng cộng\t939\t4.011\t4.950\t340\t5.290
            """;

    private static final String NAMED = """
            1. Dự án 6: Truyền thông và giảm nghèo về thông tin
            2. Tiểu dự án 1 Dự án 6: Giảm nghèo về thông tin
            - Kinh phí thực hiện: 215 triệu đồng.
            3. Tiểu dự án 2 Dự án 6: Truyền thông về giảm nghèo đa chiều
            - Kinh phí thực hiện: 123 triệu đồng.
            Đơn vị tính: triệu đồng
            TT\tDự án\tTổng số
            6\tDự án 6: Truyền thông và giảm nghèo về thông tin\t338
            6.1\tTiểu dự án 1: Giảm nghèo về thông tin\t215
            6.2\tTiểu dự án 2: Truyền thông về giảm nghèo đa chiều\t123
            """;

    @Test
    @Requirement("BUD-24")
    void an_amount_divided_behind_it_is_no_part_of_the_total_itself() {
        assertThat(Given.errors(SOURCES)).isEmpty();
        one(SOURCES.replace("182,340", "183,240"), 3, "183,240", "182,340");
    }

    @Test
    @Requirement("BUD-24")
    void parts_on_lines_of_their_own_belong_to_the_amount_above_them() {
        assertThat(Given.errors("""
                Tổng kinh phí thực hiện Chương trình: 1.110 triệu đồng, trong đó:
                - Ngân sách trung ương: 1.000 triệu đồng, trong đó:
                + Vốn đầu tư: 700 triệu đồng;
                + Vốn sự nghiệp: 300 triệu đồng.
                - Ngân sách địa phương: 110 triệu đồng.
                """)).isEmpty();
    }

    @Test
    @Requirement("BUD-08")
    void a_rule_stated_for_a_project_is_held_against_its_parts() {
        assertThat(Given.errors(RULES)).isEmpty();
        var wrong = RULES.replace("1.100\t132\t1.232", "1.100\t123\t1.223")
                .replace("1.400\t168\t1.568", "1.400\t159\t1.559")
                .replace("4.950\t340\t5.290", "4.950\t331\t5.281");
        one(wrong, 7, "123", "132");
    }

    @Test
    @Requirement("BUD-10")
    void a_subproject_named_before_its_project_is_not_taken_for_the_project() {
        assertThat(Given.errors(NAMED)).isEmpty();
        assertThat(Given.errors(NAMED.replace("Kinh phí thực hiện: 215", "Kinh phí thực hiện: 251"))).singleElement()
                .satisfies(error -> assertThat(error.expected()).isEqualTo("215"));
    }

    @Test
    void an_amount_with_parts_of_a_dong_has_lost_a_word() {
        var text = "- Vốn ngân sách trung ương: 19.700,500 triệu đồng, vốn ngân sách tỉnh: 1.970,05 triệu đồng.";
        assertThat(Given.errors(text)).isEmpty();
        assertThat(Given.errors(text.replace("19.700,500 triệu", "19.700,500"))).singleElement()
                .satisfies(error -> assertThat(error.kind()).isEqualTo(FindingKind.UNIT))
                .satisfies(error -> assertThat(error.expected()).isEqualTo("19.700,500 triệu đồng"));
    }

    private static void one(String text, int line, String printed, String expected) {
        assertThat(Given.errors(text)).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(line);
            assertThat(error.printed()).isEqualTo(printed);
            assertThat(error.expected()).isEqualTo(expected);
        });
    }
}
