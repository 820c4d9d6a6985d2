package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.plans.GivenPlans.TODAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.shared.DateRange;

/** The pages of a plan's year, as a browser without scripts sees them. */
@StoryTest
class YearPagesTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenYearTargets targets;

    private Agency province;
    private Agency commune;
    private UnitId village;
    private String plan;

    @BeforeEach
    void a_plan_of_a_commune() {
        province = plans.province(units.province("Tỉnh Thử"));
        commune = plans.commune(units.unit(province.unit(), "An Một", UnitKind.XA, DateRange.ALWAYS));
        village = units.village(commune.unit(), "Bản Thượng");
        plan = "/plans/" + plans.draft(commune, 2026).value();
    }

    @Test
    @Requirement("PLN-10")
    void a_task_overdue_by_one_day_is_red_on_the_start_page_of_its_unit_of_the_standing_agency_and_above() throws IOException {
        assertThat(page(commune.leader(), "/")).doesNotContain("Việc của kế hoạch năm");
        var task = task("Tập huấn cán bộ thôn", TODAY);
        assertThat(page(commune.leader(), "/")).contains("việc đang mở, không việc nào quá hạn").doesNotContain("<span>việc quá hạn</span>");

        var change = post(commune.maker(), task + "/terms", "change", "1", "unit", commune.unit().value().toString(), "title",
                "Tập huấn cán bộ thôn", "starts", "2026-03-01", "ends", YESTERDAY.toString(), "organisation", "Phòng Kinh tế", "note", "Dời lên");
        assertThat(change).hasStatus3xxRedirection();

        for (var who : List.of(commune.maker(), commune.leader()))
            assertThat(page(who, "/")).contains("<li class=\"ct-late\"", ">1</strong> <span>việc quá hạn</span>");
        assertThat(page(province.leader(), "/")).contains("<li class=\"ct-late\"", ">1</strong> <span>việc quá hạn ở cấp dưới</span>");
        assertThat(page(province.leader(), "/plans/tasks?below=true")).contains("Tập huấn cán bộ thôn", "quá hạn 1 ngày", "An Một 2026");
        assertThat(page(province.leader(), "/plans/tasks?below=true&q=khongco")).contains("Không có việc nào thuộc loại này");
    }

    @Test
    void a_task_is_set_told_and_taken_back_in_plain_forms() throws IOException {
        assertThat(page(commune.maker(), plan + "/tasks/new")).contains("Giao việc mới", "An Một", "value=\"2026-01-01\"");
        var wrong = post(commune.maker(), plan + "/tasks", "unit", commune.unit().value().toString(), "title", "Giữ chữ này",
                "starts", "2026-03-01", "ends", "2026-02-01", "organisation", "Phòng");
        assertThat(text(wrong)).contains("Hạn hoàn thành không được trước ngày bắt đầu", "Giữ chữ này");

        var task = task("Rà soát danh sách", TODAY);
        var noReason = post(commune.maker(), task + "/progress", "change", "1", "status", "DROPPED", "obstacle", "Giữ vướng mắc");
        assertThat(text(noReason)).contains("phải ghi lý do", "Giữ vướng mắc");
        assertThat(post(commune.maker(), task + "/progress", "change", "1", "status", "DONE", "finishedOn", "2026-11-20")).hasStatus3xxRedirection();
        assertThat(page(commune.leader(), task)).contains("Đã hoàn thành", "20/11/2026").doesNotContain("Báo tiến độ", "Hoàn tác lần sửa cuối");
        assertThat(post(commune.maker(), task + "/undo", "change", "2")).hasStatus3xxRedirection();
        assertThat(page(commune.maker(), task)).contains("Hoàn tác lần 2.", "Chưa bắt đầu", "Hoàn tác lần sửa cuối");
        assertThat(page(commune.maker(), plan + "/tasks?q=soat")).contains("Rà soát danh sách", "1 việc, trong đó 0 việc quá hạn");
        assertThat(cells(plan + "/tasks/file?format=XLSX", 0)).contains("Rà soát danh sách");
        assertThat(cells("/plans/tasks/file?format=XLSX&which=OPEN", 1)).contains("Rà soát danh sách");
    }

    @Test
    void the_year_is_on_one_page_with_chart_table_and_file() throws IOException {
        var water = targets.water(commune, 2026, "94");
        targets.reach(commune, water, LocalDate.of(2026, 6, 30), 47, 100);
        targets.reach(commune, targets.water(commune, 2025, "80"), LocalDate.of(2025, 12, 31), 69, 100);
        task("Việc quá hạn", YESTERDAY);

        assertThat(page(commune.leader(), plan)).contains("Tiến độ trong năm", plan + "/year");
        assertThat(page(commune.leader(), plan + "/year"))
                .contains("Tính từ 01/01/2026 đến hết 21/11/2026", "không phụ thuộc ngày ký", "0/1</strong> <span>chỉ tiêu đạt hoặc vượt")
                .contains("Chưa đạt", "Kết quả 47,00 thấp hơn “94%”.", "50%", "80% → 69,00%", "aria-details=\"year-targets\"")
                .contains("Việc quá hạn", "quá hạn 1 ngày", "Hệ thống chưa theo dõi giải ngân", "Kế hoạch chưa có dự toán");
        assertThat(cells(plan + "/year/file?format=XLSX", 7)).contains("Chưa đạt");
        var annex = browser.get().uri(plan + "/years").with(users.signedIn(commune.leader())).exchange();
        assertThat(page(commune.leader(), String.valueOf(annex.getResponse().getRedirectedUrl()))).contains("80%", "69,00%", ">94%<");
    }

    @Test
    void a_meeting_is_recorded_and_its_conclusion_given_to_somebody() throws IOException {
        assertThat(text(post(commune.maker(), plan + "/meetings", "heldOn", "2026-03-01", "subject", "Giao ban", "conclusions", " ")))
                .contains("Chưa ghi kết luận nào", "Giao ban");
        post(commune.maker(), plan + "/meetings", "body", "STEERING", "heldOn", "2026-03-01", "subject", "Giao ban", "conclusions",
                "Rà soát lại\nBổ sung vốn");
        var listed = page(commune.maker(), plan + "/meetings");
        assertThat(listed).contains("Bỏ cuộc họp ngày 01/03/2026 (ghi nhầm)", "2 kết luận chưa giao việc", "01/03/2026 – Giao ban", "Chưa giao việc cho ai");

        var link = listed.substring(listed.indexOf(plan + "/tasks/new?conclusion="));
        var form = page(commune.maker(), link.substring(0, link.indexOf('"')).replace("&amp;", "&"));
        assertThat(form).contains("thực hiện một kết luận của cuộc họp", "value=\"Rà soát lại\"");
        var conclusion = link.substring(link.indexOf('=') + 1, link.indexOf('"'));
        assertThat(post(commune.maker(), plan + "/tasks", "unit", commune.unit().value().toString(), "title", "Rà soát lại", "starts",
                "2026-03-01", "ends", "2026-04-01", "organisation", "Phòng", "conclusion", conclusion)).hasStatus3xxRedirection();
        assertThat(page(commune.leader(), plan + "/meetings")).contains("1 kết luận chưa giao việc").doesNotContain("Ghi một cuộc họp", "ghi nhầm");
        assertThat(page(commune.maker(), plan + "/meetings")).doesNotContain("ghi nhầm");
    }

    @Test
    void a_proposal_is_recorded_answered_and_searched() throws IOException {
        assertThat(page(commune.maker(), plan + "/proposals")).contains("Bản Thượng", "Chưa có đề xuất nào khớp");
        post(commune.maker(), plan + "/proposals", "village", village.value().toString(), "metOn", "2026-02-01", "rank", "1", "words",
                "Làm đường vào bản", "households", "12");
        var listed = page(commune.maker(), plan + "/proposals?q=duong");
        assertThat(listed).contains("Làm đường vào bản", "Chưa trả lời", "họp ngày 01/02/2026");
        assertThat(page(commune.maker(), plan + "/year")).contains("đề xuất của thôn chưa trả lời");

        var link = listed.substring(listed.lastIndexOf(plan + "/proposals/", listed.indexOf("/acceptance")), listed.indexOf("/acceptance"));
        assertThat(page(commune.maker(), link + "/acceptance")).contains("Nhận đề xuất vào kế hoạch", "value=\"Làm đường vào bản\"");
        assertThat(post(commune.maker(), link + "/acceptance", "change", "1", "unit", commune.unit().value().toString(), "title",
                "Cứng hóa 800 m", "starts", "2026-03-01", "ends", "2026-12-01", "organisation", "Phòng")).hasStatus3xxRedirection();
        assertThat(page(commune.leader(), plan + "/proposals")).contains("Đã nhận vào kế hoạch", "Cứng hóa 800 m").doesNotContain("Xem xét lại");
        assertThat(cells(plan + "/proposals/file?format=XLSX", 3)).contains("Làm đường vào bản");
    }

    @Test
    void measures_lead_to_tasks_and_a_plan_without_any_is_told_so() throws IOException {
        assertThat(page(commune.maker(), plan + "/measures")).contains("Kế hoạch chưa có giải pháp nào");
        plans.write(commune, new PlanId(java.util.UUID.fromString(plan.substring(7))), TextPart.SECTION,
                List.of(List.of("GIẢI PHÁP", "1. Tuyên truyền tại thôn")));
        assertThat(page(commune.maker(), plan + "/measures")).contains("1. Tuyên truyền tại thôn", "Giao việc từ giải pháp 1", "chưa giao việc nào");
        assertThat(page(commune.leader(), plan + "/measures")).doesNotContain("Giao việc từ giải pháp 1");
        assertThat(page(commune.maker(), plan + "/tasks/new?measure=1")).contains("Giải pháp: Tuyên truyền tại thôn");
    }

    @Test
    @Requirement("LEG-08")
    void a_policy_is_taken_up_and_lists_what_it_touches() throws IOException {
        var water = targets.water(commune, 2026, "94");
        assertThat(text(post(commune.maker(), plan + "/new-policies", "document", "Quyết định thử", "signedOn", "2026-05-01", "takenUpOn",
                "2026-06-01", "reason", "Thêm đối tượng"))).contains("Xin chọn ít nhất một phần", "Thêm đối tượng");
        assertThat(post(commune.maker(), plan + "/new-policies", "document", "Quyết định thử", "signedOn", "2026-05-01", "takenUpOn", "2026-06-01",
                "reason", "Thêm đối tượng", "parts", "BASIS", "targets", water.value().toString(), "version", "")).hasStatus3xxRedirection();
        assertThat(page(commune.leader(), plan + "/new-policies"))
                .contains("Quyết định thử", "01/06/2026", "Căn cứ", "94% hộ có nhu cầu", "chưa có bản điều chỉnh");
        assertThat(page(commune.leader(), plan + "/year")).contains("Tiếp nhận Quyết định thử. Lý do: Thêm đối tượng");
    }

    private String task(String title, LocalDate ends) {
        var answer = post(commune.maker(), plan + "/tasks", "unit", commune.unit().value().toString(), "title", title, "starts",
                "2026-03-01", "ends", ends.toString(), "organisation", "Phòng Kinh tế", "person", "Bà Mẫu");
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String page(UserId who, String address) throws IOException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) throws IOException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** The cells of one column of a workbook. */
    private List<String> cells(String address, int column) throws IOException {
        var file = browser.get().uri(address).with(users.signedIn(commune.maker())).exchange();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            return book.getFirstSheet().read().stream()
                    .filter(row -> row.getCellCount() > column)
                    .map(row -> row.getCellText(column))
                    .toList();
        }
    }

    private MvcTestResult post(UserId who, String address, String... fields) {
        var request = browser.post().uri(address).with(csrf()).with(users.signedIn(who));
        for (var at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
