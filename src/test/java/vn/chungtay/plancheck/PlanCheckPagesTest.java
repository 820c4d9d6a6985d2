package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.documents.GivenPapers;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.web.TrailWords;

@StoryTest
class PlanCheckPagesTest {

    private static final List<String> PLAN = List.of(
            "KẾ HOẠCH",
            "Tổng nhu cầu vốn thực hiện: 206 triệu đồng, trong đó:",
            "+ Ngân sách trung ương: 187 triệu đồng (vốn sự nghiệp).",
            "+ Ngân sách tỉnh: 19 đồng (vốn sự nghiệp).");

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TrailWords words;

    private UserId officer;

    @BeforeEach
    void an_officer() {
        officer = users.user(Role.COMMUNE_OFFICER, units.commune("Bình Yên"));
    }

    @Test
    void a_file_is_shown_with_its_findings_at_their_lines() throws Exception {
        var page = open(sent("ke-hoach.docx", GivenPapers.docx(PLAN)));

        assertThat(page)
                .contains("id=\"L4\"", "<mark>19 đồng</mark>", "Đơn vị tính", "19 triệu đồng", "4 dòng", "Lỗi (1)")
                .containsPattern("(?s)id=\"L4\".*class=\"ct-badge\">Lỗi<.*id=\"F1\"|(?s)id=\"L4\".*id=\"F1\".*class=\"ct-badge\">Lỗi<");
    }

    @Test
    void pasted_text_is_checked_as_a_file_is() throws Exception {
        var answer = post(officer, "/plan-checks", "text", String.join("\n", PLAN));

        assertThat(open(addressOf(answer))).contains("Văn bản dán vào", "<mark>19 đồng</mark>");
    }

    @Test
    void a_form_with_nothing_or_with_both_says_what_to_do_and_keeps_what_was_typed() throws Exception {
        assertThat(text(post(officer, "/plan-checks"))).contains("Chưa có gì để soát");

        var both = browser.post().uri("/plan-checks").multipart()
                .file(new MockMultipartFile("file", "a.txt", "text/plain", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8)))
                .param("text", "KẾ HOẠCH gõ tay")
                .with(users.signedIn(officer)).with(csrf()).exchange();
        assertThat(text(both)).contains("Xin chỉ gửi một thứ", "KẾ HOẠCH gõ tay");
    }

    @Test
    void a_file_that_cannot_be_read_is_kept_with_the_reason() throws Exception {
        var page = open(sent("ke-hoach.docx", "không phải Word".getBytes(StandardCharsets.UTF_8)));

        assertThat(page).contains("Nội dung của tệp không đúng với đuôi tên tệp").doesNotContain("ct-plan__line");
    }

    @Test
    void what_could_not_be_read_stands_at_its_place() throws Exception {
        var body = "<w:p><w:r><w:t>Biểu số 1</w:t></w:r></w:p><w:p><w:r><w:drawing><a:blip r:embed='x'/></w:drawing></w:r></w:p><w:p><w:r><w:t>Hết</w:t></w:r></w:p>";

        var page = open(sent("a.docx", GivenPapers.word(body)));

        assertThat(page).containsPattern("(?s)id=\"L1\".*Không đọc được: ảnh không được đọc.*id=\"L2\"");
    }

    @Test
    @Requirement("DAT-06")
    void a_decision_keeps_what_was_printed_and_proposed_and_the_trail_shows_both() throws Exception {
        var check = sent("ke-hoach.docx", GivenPapers.docx(PLAN));

        var missing = decide(check, "KEPT", " ");
        assertThat(missing.getMvcResult().getFlashMap().get("reasonMissing")).isEqualTo(1);
        decide(check, "MENDED", "");

        assertThat(open(check)).contains("Sẽ sửa theo đề nghị", "<del>19 đồng</del>", "19 triệu đồng");
        decide(check, "KEPT", "Đúng như quyết định giao vốn");
        assertThat(open(check)).contains("Giữ như đang ghi: Đúng như quyết định giao vốn");
        var trail = jdbc.sql("select before::text || after::text from audit.entry where action = 'plancheck.plan.check' and after ->> 'decision' = 'KEPT'"
                        + " and user_id = ? order by at desc limit 1")
                .param(officer.value()).query(String.class).single();
        assertThat(trail).contains("19 đồng", "19 triệu đồng", "MENDED", "Đúng như quyết định giao vốn");
        assertThat(words.values(trail.replaceFirst("\\}\\{", ", "))).contains(
                "đang ghi: 19 đồng", "đề nghị: 19 triệu đồng", "quyết định: ", "giữ như đang ghi", "lý do: Đúng như quyết định giao vốn");
    }

    @Test
    void nobody_else_sees_it_and_its_owner_deletes_it() throws Exception {
        var check = sent("ke-hoach.docx", GivenPapers.docx(PLAN));
        var other = users.user(Role.PROVINCE_OFFICER, units.province("Thái Nguyên " + UUID.randomUUID()));

        assertThat(get(other, check)).hasStatus(404);
        assertThat(post(other, check + "/deletion")).hasStatus(404);
        assertThat(post(officer, check + "/deletion")).hasStatus3xxRedirection();

        assertThat(get(officer, check)).hasStatus(404);
    }

    @Test
    void findings_leave_as_a_sheet_and_as_json() throws Exception {
        var check = sent("ke-hoach.docx", GivenPapers.docx(PLAN));

        var sheet = get(officer, check + "/findings/file?format=XLSX").getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getFirstSheet().read()).anySatisfy(row -> assertThat(row.stream().map(it -> it.getText()).toList())
                    .startsWith("Lỗi", "Đơn vị tính", "4").contains("19 đồng", "19 triệu đồng"));
        }
        var json = JsonMapper.shared().readTree(get(officer, check + "/findings.json").getResponse().getContentAsByteArray());
        assertThat(json.get(0).get("class").asString()).isEqualTo("error");
    }

    @Test
    void a_long_document_is_cut_into_pages_that_a_slow_line_can_bear() throws Exception {
        var line = "Nội dung của một đoạn trong kế hoạch giảm nghèo bền vững năm 2024 trên địa bàn huyện. ".repeat(4);
        var text = new StringBuilder();
        for (int at = 1; at <= 1000; at++) text.append("Đoạn ").append(at).append(". ").append(line).append('\n');
        var check = sent("dai.txt", text.toString().getBytes(StandardCharsets.UTF_8));

        var first = open(check);
        assertThat(first.getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        assertThat(first).contains("page=2").doesNotContain("Đoạn 1000.");
        assertThat(open(check + "?page=9999")).contains("Đoạn 1000.");
    }

    @Test
    void a_page_full_of_findings_stays_small_too_and_can_be_filtered() throws Exception {
        var text = new StringBuilder("Tổng: 900 triệu đồng\n");
        for (int at = 0; at < 200; at++) text.append("+ Ngân sách tỉnh: 19 đồng; ngân sách trung ương: 187 triệu đồng.\n");
        var check = sent("nhieu.txt", text.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(open(check).getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        assertThat(open(check + "?gravity=ROUNDING&brief=true")).doesNotContain("ct-plan__note--ERROR", "id=\"L1\"");
    }

    @Test
    void a_large_file_is_checked_in_the_background() throws Exception {
        var text = "Đoạn văn dài của một kế hoạch.\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        var check = sent("lon.txt", text);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(open(check)).contains("40.000 dòng"));
        assertThat(jdbc.sql("select count(*) from plancheck.plan_part where check_id = ?::uuid").param(check.replaceAll(".*/", "")).query(Long.class).single()).isZero();
    }

    private String sent(String name, byte[] bytes) {
        return addressOf(browser.post().uri("/plan-checks").multipart()
                .file(new MockMultipartFile("file", name, null, bytes))
                .with(users.signedIn(officer)).with(csrf()).exchange());
    }

    private MvcTestResult decide(String check, String decision, String reason) {
        return post(officer, check + "/findings/1/decision", "decision", decision, "reason", reason);
    }

    private MvcTestResult get(UserId user, String address) {
        return browser.get().uri(address).with(users.signedIn(user)).exchange();
    }

    private MvcTestResult post(UserId user, String address, String... namesAndValues) {
        var request = browser.post().uri(address).with(users.signedIn(user)).with(csrf());
        for (int at = 0; at < namesAndValues.length; at += 2) request = request.param(namesAndValues[at], namesAndValues[at + 1]);
        return request.exchange();
    }

    private static String addressOf(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String open(String address) throws UnsupportedEncodingException {
        return text(get(officer, address));
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
