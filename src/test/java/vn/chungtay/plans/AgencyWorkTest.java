package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.plans.GivenPlans.TODAY;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.FieldReport.Kind;
import vn.chungtay.plans.model.FieldReport.Said;
import vn.chungtay.plans.model.HeldDuty;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.TaskTerms;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.usecase.KeepTasks;
import vn.chungtay.plans.usecase.ReadAgencyWork;
import vn.chungtay.plans.usecase.ReadReports;
import vn.chungtay.plans.usecase.SendReport;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.Forbidden;

/** The work list of one organisation, seen by somebody who works there. */
@StoryTest
class AgencyWorkTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private PartStore parts;

    @Autowired
    private KeepTasks tasks;

    @Autowired
    private ReadAgencyWork read;

    @Autowired
    private SendReport send;

    @Autowired
    private ReadReports reports;

    @Autowired
    private JdbcClient jdbc;

    private Agency commune;
    private PlanId plan;

    @BeforeEach
    void a_plan_with_work_for_two_offices() {
        commune = plans.commune(units.commune("Xã Thử"));
        plan = plans.draft(commune, 2026);
        parts.add(plans.newest(commune, plan).id(), List.of(GivenParts.livelihoods(GivenParts.training(2026))));
        plans.write(commune, plan, TextPart.DUTY, List.of(
                List.of("Phòng Kinh tế", "LEAD", "Tổ chức sơ kết", "Kế hoạch"),
                List.of("Công an xã", "COORDINATE", "Giữ trật tự", "Kế hoạch")));
        plans.write(commune, plan, TextPart.REPORT, List.of(
                List.of("Phòng Kinh tế", "Sở Nông nghiệp và Môi trường", "", "trước ngày 15/12"),
                List.of("Công an xã", "UBND xã", "Phòng Kinh tế", "trước ngày 10/12")));
        task("Chọn người học", "Phòng Kinh tế");
        task("Tuần tra", "Công an xã");
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "7/KH-UBND", "Đã rà soát"));
    }

    @Test
    @Requirement("ROL-03")
    void whoever_works_in_an_office_sees_its_tasks_parts_reports_and_duties_and_nobody_elses() throws Exception {
        var officer = officer("Phòng Kinh tế xã Thử");

        var work = users.as(officer, () -> read.of(plan, ""));

        assertThat(work.tasks()).singleElement().satisfies(it -> assertThat(it.task().terms().title()).isEqualTo("Chọn người học"));
        assertThat(work.parts()).singleElement().satisfies(it -> assertThat(it.component()).isEqualTo(GivenParts.LIVELIHOODS));
        assertThat(work.toSend()).extracting(it -> it.day()).containsExactly(LocalDate.of(2026, 12, 14));
        assertThat(work.duties()).extracting(it -> it.task()).contains("Tổ chức sơ kết").doesNotContain("Giữ trật tự");
        assertThat(work.held()).extracting(HeldDuty::from).extracting(it -> it.name())
                .contains(
                        "Phòng Kinh tế", "Phòng Lao động - Thương binh và Xã hội",
                        "Phòng Nông nghiệp và Phát triển nông thôn", "Phòng Tài chính - Kế hoạch");
        assertThat(page(officer, "/plans/" + plan.value() + "/agency"))
                .contains("Việc của Phòng Kinh tế xã Thử", "Chọn người học", "chưa có: Kế hoạch kiểm tra", "14/12/2026")
                .contains("trước đây của Phòng Lao động - Thương binh và Xã hội").doesNotContain("Tuần tra");
        assertThat(page(officer, "/plans/" + plan.value() + "/duties?organisation=Công an xã")).contains("/agency?organisation=");
    }

    @Test
    void of_an_office_that_the_catalogue_does_not_know_the_work_by_the_plan_is_shown() throws Exception {
        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/agency?organisation=Công an xã"))
                .contains("Tuần tra", "Giữ trật tự", "09/12/2026").doesNotContain("thường đảm nhận");
    }

    @Test
    void the_archive_sees_the_work_of_an_office_and_not_what_came_in_for_it() throws Exception {
        var told = new Said(
                Kind.DIFFICULTY, commune.unit(), "Công an xã", null, "Thiếu xe tuần tra", "", "Công văn số 4", List.of());
        assertThat(users.as(commune.maker(), () -> send.send(plan, told))).isInstanceOf(YearOutcome.Kept.class);
        var receiver = users.as(commune.maker(), () -> reports.inbox(plan, null, "")).reports().getFirst().receiver();
        var address = "/plans/" + plan.value() + "/agency?organisation=" + receiver;

        assertThat(page(commune.maker(), address)).contains("Thiếu xe tuần tra");
        assertThat(page(commune.archive(), address)).doesNotContain("Thiếu xe tuần tra");
        assertThat(page(commune.archive(), "/plans/" + plan.value() + "/agency?organisation=Công an xã"))
                .contains("Tuần tra", "09/12/2026").doesNotContain("/incoming/new");
    }

    @Test
    void a_stranger_sees_no_work_list() {
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));

        assertThatThrownBy(() -> users.as(stranger, () -> read.of(plan, "Phòng Kinh tế"))).isInstanceOf(Forbidden.class);
    }

    private void task(String title, String organisation) {
        var terms = new TaskTerms(commune.unit(), title, LocalDate.of(2026, 3, 1), TODAY, organisation, "", "", List.of());
        users.as(commune.maker(), () -> tasks.add(plan, terms, TaskOrigin.BY_HAND));
    }

    private UserId officer(String office) {
        var user = users.user(Role.COMMUNE_OFFICER, commune.unit());
        jdbc.sql("update identity.user_account set agency = :agency where id = :id")
                .param("agency", office).param("id", user.value()).update();
        return user;
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
