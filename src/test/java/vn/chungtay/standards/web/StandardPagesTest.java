package vn.chungtay.standards.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;

@StoryTest
class StandardPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void the_standard_of_today_is_shown_with_its_six_dimensions_and_twelve_indicators() {
        var page = text(get("/standards"));

        assertThat(page)
                .contains("giai đoạn 2022-2026", "1.500.000", "2.000.000", "2.250.000", "3.000.000", "140", "175")
                .contains("Việc làm", "Y tế", "Giáo dục", "Nhà ở", "Nước sinh hoạt và vệ sinh", "Thông tin")
                .contains("Phương tiện phục vụ tiếp cận thông tin", "Diện tích nhà ở bình quân đầu người dưới 8 m2");
    }

    @Test
    void what_was_not_compared_with_the_official_text_is_marked() {
        assertThat(text(get("/standards"))).contains("chưa đối chiếu văn bản gốc", "Điều 3 NĐ 07/2021/NĐ-CP");
    }

    @Test
    void what_changes_in_2027_stands_beside_what_holds_today() {
        assertThat(text(get("/standards")))
                .contains("Thay đổi từ ngày 01/01/2027", "Nông thôn 2.200.000; thành thị 2.800.000")
                .contains("Chỉ số Xử lý rác thải, chất thải", "Chỉ số Phương tiện phục vụ tiếp cận thông tin");
    }

    @Test
    void from_2027_the_page_says_what_is_missing() {
        assertThat(text(get("/standards?on=2027-01-01")))
                .contains("giai đoạn 2027-2030", "Chưa có trong dữ liệu", "Chưa có ngưỡng chính thức", "Mới thấy ở dự thảo")
                .doesNotContain("2.250.000");
    }

    @Test
    void both_standards_stand_side_by_side_with_unit_basis_and_mark() {
        var page = text(get("/standards/comparison"));

        assertThat(page).contains("So sánh chuẩn 2022-2026 và chuẩn 2027-2030", "(đồng/người/tháng)");
        assertThat(page).contains("Nông thôn 1.500.000; thành thị 2.000.000", "Nông thôn 2.200.000; thành thị 2.800.000");
        assertThat(page).contains("Điều 3 NĐ 07/2021/NĐ-CP", "NĐ 351/2025/NĐ-CP", "chưa đối chiếu văn bản gốc");
        assertThat(page).contains("Xử lý rác thải, chất thải", "Chưa có ngưỡng chính thức trong dữ liệu.", "Chưa có trong dữ liệu");
        assertThat(text(get("/standards"))).contains("href=\"/standards/comparison\"");
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31", "2031-01-01"})
    void outside_of_the_known_years_no_number_is_offered(String day) {
        assertThat(text(get("/standards?on=" + day)))
                .contains("Chưa biết chuẩn nghèo nào áp dụng", "Không lấy chuẩn của năm khác để thay");
    }

    @Test
    void somebody_tries_answers_and_reads_why_by_which_clause() {
        var page = text(attempt(Map.of(
                "on", "2026-11-21", "area", "RURAL", "income", "1.200.000", "lack1", "YES", "lack4", "YES", "lack9", "YES")));

        assertThat(page)
                .contains("Hộ nghèo", "Điều 3 NĐ 07/2021/NĐ-CP")
                .contains("Thu nhập bình quân 1.200.000 đồng/người/tháng, không quá chuẩn 1.500.000 đồng của khu vực nông thôn.")
                .contains("Thiếu hụt 3 trong 12 chỉ số", "Nguồn nước sinh hoạt")
                .contains("chỉ để tham khảo", "gửi giấy đề nghị");
    }

    @Test
    void unanswered_indicators_are_named_when_they_matter() {
        assertThat(text(attempt(Map.of("area", "URBAN", "income", "2000000", "lack1", "YES"))))
                .contains("Chưa đủ căn cứ xếp loại", "kết quả còn tùy vào đó", "Đã chắc chắn không thuộc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    income | một triệu  | Thu nhập phải là số đồng
                    income | -5         | Thu nhập phải là số đồng
                    points | 99999      | Điểm phiếu B1 phải là số
                    area   | MOON       | Xin chọn nơi ở
                    on     | 2026-02-30 | Ngày không có thật
                    """)
    void a_slip_is_told_beside_the_field_and_nothing_typed_is_lost(String field, String typed, String says) {
        var answers = new HashMap<>(Map.of("area", "RURAL", "income", "1234567"));
        answers.put(field, typed);

        var page = text(attempt(answers));

        assertThat(page).contains(says).doesNotContain("Kết quả này chỉ để tham khảo");
        if (!field.equals("income")) assertThat(page).contains("1234567");
    }

    @Test
    void markup_in_an_answer_stays_text() {
        assertThat(text(attempt(Map.of("area", "RURAL", "income", "<script>alert(1)</script>"))))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    @Requirement("PUB-04")
    void anybody_may_check_themselves_without_signing_in() {
        assertThat(text(browser.get().uri("/public/self-check").exchange())).contains("action=\"/public/self-check#result\"");

        var answer = browser.post().uri("/public/self-check").with(csrf()).param("area", "RURAL").param("income", "900000");
        for (int number = 1; number <= 12; number++) answer.param("lack" + number, number <= 2 ? "YES" : "NO");

        assertThat(text(answer.exchange())).contains("Hộ cận nghèo", "Thiếu hụt 2 trong 12 chỉ số");
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).with(user("visitor")).exchange();
    }

    private MvcTestResult attempt(Map<String, String> answers) {
        var request = browser.post().uri("/standards/try").with(user("visitor")).with(csrf());
        answers.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
