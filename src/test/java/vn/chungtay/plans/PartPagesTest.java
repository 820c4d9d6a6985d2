package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.approvals.DossierState;
import vn.chungtay.approvals.Move;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;

/** The pages of the parts of a plan and of its activities, as a browser without scripts sees them. */
@StoryTest
class PartPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    private Agency commune;
    private PlanId plan;
    private String address;

    @BeforeEach
    void a_commune_with_a_draft_of_2025() {
        commune = plans.commune(units.commune("Xã Thử"));
        plan = plans.draft(commune, 2025);
        address = "/plans/" + plan.value();
    }

    @Test
    @Requirement({"PRJ-02", "PRJ-05"})
    void an_officer_chooses_a_component_and_writes_objective_groups_and_who_does_what() throws UnsupportedEncodingException {
        assertThat(page(commune.maker(), address)).contains(address + "/components", address + "/activities");
        assertThat(page(commune.maker(), address + "/components")).contains("chưa chọn dự án", "DA2 Đa dạng hóa sinh kế");

        change("/components", "component", "DA2");
        change("/components/DA2", "objective", "Thêm việc làm", "groups", "Hộ nghèo\n\n Hộ cận nghèo ",
                "organisation", "Phòng Kinh tế", "role", "LEAD", "level", "COMMUNE", "task", "Lập dự án",
                "organisation", "Hội Nông dân tỉnh", "role", "COORDINATE", "level", "PROVINCE", "task", "Tập huấn",
                "organisation", " ", "role", "LEAD", "level", "COMMUNE", "task", "Không của ai");

        assertThat(page(commune.maker(), address + "/components/DA2"))
                .contains("Thêm việc làm", "<li>Hộ nghèo</li>", "<li>Hộ cận nghèo</li>", "Chủ trì", "Phối hợp", "Hội Nông dân tỉnh",
                        "Tỉnh", "Lập hoạt động: Mô hình, dự án giảm nghèo")
                .doesNotContain("Không của ai");
        assertThat(page(commune.maker(), address + "/components/DA2/edit")).contains("Thêm việc làm", "Hội Nông dân tỉnh");
        assertThat(page(commune.maker(), address + "/components?q=nong dan")).doesNotContain(address + "/components/DA2?");
        assertThat(page(commune.maker(), address + "/components?q=phong kinh")).contains(address + "/components/DA2?", "Phòng Kinh tế (Chủ trì)");
        assertThat(page(commune.maker(), address)).contains("không phục vụ chỉ tiêu nào", "chưa ghi mục tiêu hoặc chưa có hoạt động");
    }

    @Test
    @Requirement("PRJ-04")
    void a_content_of_the_programme_is_opened_as_an_activity_and_what_is_typed_wrong_stays() throws UnsupportedEncodingException {
        change("/components", "component", "DA2");
        assertThat(page(commune.maker(), address + "/components/DA2/activities/new?content=DA2-02"))
                .contains("Tập huấn, chuyển giao kỹ thuật, dạy nghề trong mô hình", "Đặt hàng: hợp đồng với");

        var form = "/components/DA2/activities/" + UUID.randomUUID();
        var wrong = change(form, "name", "Lớp nuôi dê", "content", "DA2-02", "cost", "45,5", "participants", "ba mươi",
                "firstDay", "2025-03-31", "lastDay", "2025-03-01", "localLabour", "140", "people", "3", "days", "",
                "conditionWords", "Góp 20%");
        assertThat(wrong).hasStatusOk();
        assertThat(wrong.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains(
                "Lớp nuôi dê", "45,5", "ba mươi", "ngày kết thúc không trước", "số đồng nguyên", "từ 0 đến 100",
                "cả số người và tổng ngày công", "chưa đánh dấu đây là hỗ trợ");

        assertThat(change(form, "name", "Lớp nuôi dê", "content", "DA2-02", "cost", "45.000.000", "participants", "30",
                "firstDay", "2025-03-01", "lastDay", "2025-03-31", "way", "ORDER", "support", "on", "conditions", "ATTENDANCE",
                "conditionWords", "80% số buổi", "place", "Xóm Bắc", "unit", "Trung tâm", "people", "2", "days", "1.000",
                "people", "", "days", "")).hasStatus3xxRedirection();
        assertThat(page(commune.maker(), address + "/components/DA2"))
                .contains("Lớp nuôi dê", "45.000.000", "01/03/2025 – 31/03/2025", "Tham gia đủ", "80% số buổi");
        assertThat(page(commune.maker(), address + form)).contains("value=\"1.000\"", "checked");
        change(form + "/removal");
        assertThat(page(commune.maker(), address + "/components/DA2")).doesNotContain("Lớp nuôi dê");
    }

    @Test
    @Requirement("PLN-07")
    void the_compilation_page_shows_who_has_not_handed_in_and_takes_parts_in_and_back() throws IOException {
        withTraining();
        change("/components/call", "due", "2026-11-19");
        assertThat(page(commune.maker(), address + "/components")).contains("chưa gửi, đã quá hạn", "Chậm 2 ngày");
        assertThat(page(commune.maker(), address)).contains("Cần xem lại trước khi trình", "Phần DA2: Phòng Kinh tế chưa gửi.");

        change("/components/DA2/hand-in", "organisation", "Phòng Kinh tế", "paper", "Công văn số 12/KT");
        assertThat(page(commune.maker(), address + "/components")).contains("đã gửi, quá hạn");
        assertThat(page(commune.maker(), address)).doesNotContain("Phòng Kinh tế chưa gửi");
        change("/components/DA2/give-back", "organisation", "Phòng Kinh tế", "reason", "Thiếu số hộ");
        assertThat(page(commune.maker(), address + "/components")).contains("Đã trả lại: Thiếu số hộ");

        assertThat(row(address + "/components/file?format=XLSX", "DA2")).contains("Phòng Kinh tế: chưa gửi, đã quá hạn");
    }

    @Test
    @Requirement({"PLN-07", "PRJ-06"})
    void whoever_submits_appraises_or_signs_is_told_what_is_missing_and_can_go_on() throws UnsupportedEncodingException {
        withTraining();
        change("/components/call", "due", "2026-12-01");
        var dossier = "/approvals/" + plans.standing(commune, plan).id().value();

        assertThat(page(commune.maker(), dossier))
                .contains("Cần biết trước khi chuyển bước: 2 điều", "Dự án DA2 không phục vụ chỉ tiêu nào", "Phòng Kinh tế chưa gửi");
        plans.move(commune.maker(), commune, plan, new Move.Done(""));
        assertThat(page(commune.checker(), dossier)).contains("Phòng Kinh tế chưa gửi");
        assertThat(plans.standing(commune, plan).state()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    void a_sent_off_plan_shows_its_parts_and_takes_no_change_of_them() throws UnsupportedEncodingException {
        withTraining();
        plans.sign(commune, plan);

        assertThat(page(commune.maker(), address + "/components/DA2")).contains("Lớp nuôi dê").doesNotContain("Thêm hoạt động");
        assertThat(page(commune.maker(), address + "/components")).doesNotContain("Thêm vào kế hoạch");
        var answer = change("/components", "component", "DA5");
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().get("fault")).isEqualTo("plans.refusal.sent_off");
        var stranger = users.user(Role.OBSERVER, units.commune("Xã khác"));
        assertThat(browser.get().uri(address + "/components").with(users.signedIn(stranger)).exchange()).hasStatus(404);
    }

    @Test
    @Requirement({"PRJ-04", "PRJ-07", "PLN-17"})
    void what_came_of_an_activity_is_written_down_found_again_and_summed_up() throws IOException {
        var activity = withTraining();
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", ""));
        var one = "/activities/" + activity;
        assertThat(page(commune.maker(), address + one)).contains("Chưa có báo cáo", "hợp đồng với đơn vị cung cấp");

        var bare = post(one, "seen", "0", "state", "DONE", "asOf", "2026-11-20", "words", "30 người học xong", "participants", "30",
                "conditionMet", "28");
        assertThat(bare.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("cần số văn bản", "30 người học xong");
        assertThat(post(one, "seen", "0", "state", "DONE", "asOf", "2026-11-20", "words", "30 người học xong", "participants", "30",
                "conditionMet", "28", "documentNumber", "05/HĐ", "documentDate", "2025-02-20", "documentParty", "Trường nghề",
                "people", "6", "days", "90")).hasStatus3xxRedirection();

        assertThat(page(commune.maker(), address + one)).contains("05/HĐ, 20/02/2025, Trường nghề", "6 người, 90 ngày công");
        assertThat(page(commune.maker(), address + "/activities?q=nuoi de&state=DONE")).contains("Lớp nuôi dê", "30 người học xong");
        assertThat(page(commune.maker(), address + "/activities?state=RUNNING")).contains("Không có hoạt động nào khớp");
        assertThat(row(address + "/activities/file?format=XLSX", "DA2")).contains("Hỗ trợ có điều kiện").contains("Đã xong");
        assertThat(page(commune.leader(), address + "/activities/summary"))
                .contains("1 trong 1 hoạt động hỗ trợ có điều kiện, bằng 100,00%", "workers=POOR", "conditional=true", "45.000.000 trong 45.000.000 đồng");
        assertThat(row(address + "/activities/summary/file?format=XLSX", "Người thuộc hộ nghèo")).contains("90");
        assertThat(page(commune.leader(), address + "/activities?workers=POOR")).contains("Lớp nuôi dê", "Người thuộc hộ nghèo");
        assertThat(page(commune.leader(), address + "/activities?workers=NEAR_POOR")).doesNotContain("Lớp nuôi dê");
        assertThat(page(commune.leader(), address + "/activities?conditional=true")).contains("Lớp nuôi dê", "Chỉ các hoạt động hỗ trợ có điều kiện");
        var stranger = users.user(Role.OBSERVER, units.commune("Xã khác"));
        assertThat(page(stranger, address + "/activities")).contains("Lớp nuôi dê");
        assertThat(page(stranger, address + one)).doesNotContain("Ghi báo cáo");
    }

    @Test
    @Requirement("PLN-09")
    void an_adjustment_shows_what_it_changes_in_the_parts() throws UnsupportedEncodingException {
        var activity = withTraining();
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", ""));
        assertThat(post("/adjustments", "reason", "Bổ sung dự toán")).hasStatus3xxRedirection();
        var comparison = address + "/components/comparison?before=1&after=2";
        assertThat(page(commune.maker(), comparison)).contains("hai bản giống nhau");

        change("/components/DA2/activities/" + activity, "name", "Lớp nuôi dê", "content", "DA2-02", "cost", "60.000.000",
                "way", "TENDER", "support", "on");

        assertThat(page(commune.maker(), address + "/components")).contains("components/comparison?before=1");
        assertThat(page(commune.maker(), comparison))
                .contains("45.000.000", "60.000.000", "Đặt hàng", "Đấu thầu", "Tham gia đủ", "Hỗ trợ cho không", "Đang hiện 3 chỗ");
        assertThat(page(commune.maker(), address + "/components/DA2?version=1")).contains("45.000.000").doesNotContain("60.000.000");
    }

    @Test
    @Requirement("PRJ-10")
    void works_stand_by_their_score_with_the_reasons() throws UnsupportedEncodingException {
        change("/components", "component", "DA1");
        work("Đường xóm Bắc", "75", "40");
        work("Mương xóm Nam", "80", "");

        var shown = page(commune.maker(), address + "/activities/summary");

        assertThat(shown).contains("57,5", "Tỷ lệ vật liệu địa phương (%): 75", "Chưa đủ số liệu", "Chưa ghi: Tỷ lệ lao động tại chỗ", "Quy ước của phần mềm");
        assertThat(shown.indexOf("Đường xóm Bắc")).isLessThan(shown.indexOf("Mương xóm Nam"));
    }

    private void work(String name, String material, String labour) {
        assertThat(change("/components/DA1/activities/" + UUID.randomUUID(), "name", name, "works", "on",
                "localMaterial", material, "localLabour", labour)).hasStatus3xxRedirection();
    }

    @Test
    void parts_of_last_year_are_fetched_and_an_empty_part_is_left_out() throws UnsupportedEncodingException {
        withTraining();
        var next = "/plans/" + plans.draft(commune, 2024).value();
        var version = plans.newest(commune, new PlanId(UUID.fromString(next.substring(7))));
        var answer = browser.post().uri(next + "/components/last-year").with(csrf()).with(users.signedIn(commune.maker()))
                .param("version", version.id().value().toString()).param("revision", String.valueOf(version.revision())).exchange();
        assertThat(answer.getMvcResult().getFlashMap().get("fault")).isEqualTo("plans.refusal.no_parts_last_year");

        change("/components", "component", "DA5");
        change("/components/DA5/removal");
        assertThat(page(commune.maker(), address + "/components")).doesNotContain(address + "/components/DA5?");
    }

    private UUID withTraining() {
        change("/components", "component", "DA2");
        change("/components/DA2", "objective", "Thêm việc làm", "groups", "Hộ nghèo",
                "organisation", "Phòng Kinh tế", "role", "LEAD", "level", "COMMUNE", "task", "");
        var activity = UUID.randomUUID();
        change("/components/DA2/activities/" + activity, "name", "Lớp nuôi dê", "content", "DA2-02", "cost", "45.000.000",
                "way", "ORDER", "support", "on", "conditions", "ATTENDANCE");
        return activity;
    }

    private String row(String file, String first) throws IOException {
        var answer = browser.get().uri(file).with(users.signedIn(commune.maker())).exchange();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return book.getFirstSheet().read().stream()
                    .filter(it -> it.getCellCount() > 0 && first.equals(it.getCellText(0)))
                    .findFirst()
                    .orElseThrow()
                    .stream().map(it -> it == null ? "" : it.getText()).reduce("", (one, other) -> one + " | " + other);
        }
    }

    private String page(UserId who, String at) throws UnsupportedEncodingException {
        var answer = browser.get().uri(at).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult change(String at, String... fields) {
        var version = plans.newest(commune, plan);
        var all = new String[fields.length + 4];
        System.arraycopy(fields, 0, all, 4, fields.length);
        all[0] = "version";
        all[1] = version.id().value().toString();
        all[2] = "revision";
        all[3] = String.valueOf(version.revision());
        return post(at, all);
    }

    private MvcTestResult post(String at, String... fields) {
        var request = browser.post().uri(address + at).with(csrf()).with(users.signedIn(commune.maker()));
        for (var field = 0; field < fields.length; field += 2) request = request.param(fields[field], fields[field + 1]);
        return request.exchange();
    }
}
