package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.FieldReport.Kind;
import vn.chungtay.plans.model.FieldReport.Said;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.IssuePlan.Numbering;
import vn.chungtay.plans.usecase.ReadOwnReports;
import vn.chungtay.plans.usecase.ReadReports;
import vn.chungtay.plans.usecase.SendReport;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.DateRange;

/** Villages and offices report to who has it in hand by the plan, and are answered. The day is 21/11/2026. */
@StoryTest
class FieldReportsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 19);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 9);
    private static final String RECEIVER = "Công chức Văn hóa – Xã hội xã (LĐTBXH)";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private StartPlan start;

    @Autowired
    private SendReport send;

    @Autowired
    private ReadReports read;

    @Autowired
    private ReadOwnReports ownReports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Agency commune;
    private UnitId village;
    private UserId head;
    private PlanId plan;

    @BeforeEach
    void a_commune_whose_plan_wants_reports_twice_a_year() {
        commune = plans.commune(units.commune("Xã Thử"));
        village = village("Làng Một");
        head = users.user(Role.VILLAGE_HEAD, village);
        plan = plans.done(users.as(commune.maker(), () -> start.start(
                commune.unit(), new Years(2026, 2026), GivenPlans.head("Kế hoạch năm 2026", null), Beginning.PAPER)));
        plans.write(commune, plan, TextPart.REPORT, List.of(
                List.of("Các cơ quan, đơn vị, ban ngành liên quan và các thôn", "UBND xã", RECEIVER, "trước ngày 20/6"),
                List.of("Các cơ quan, đơn vị, ban ngành liên quan và các thôn", "UBND xã", RECEIVER, "trước ngày 10/12")));
    }

    @Test
    @Requirement("ROL-06")
    void one_officer_receives_the_reports_of_all_villages_and_all_difficulties() throws Exception {
        var other = users.user(Role.VILLAGE_HEAD, village("Làng Hai"));
        issue();
        sent(head, result(JUNE, "Đã giúp 5 hộ"));
        sent(head, difficulty("Đường vào bãi chăn thả hỏng", "Sửa đường trước mùa mưa"));
        sent(other, new Said(Kind.DIFFICULTY, home(other), "Trưởng thôn Làng Hai", null, "Thiếu giống", "", "", List.of()));

        var inbox = users.as(commune.maker(), () -> read.inbox(plan, null, ""));

        assertThat(inbox.reports()).hasSize(3).allSatisfy(it -> assertThat(it.receiver()).isEqualTo(RECEIVER));
        assertThat(inbox.waiting()).isEqualTo(2);
        assertThat(users.as(commune.maker(), () -> read.inbox(plan, null, "giống")).waiting()).as("whatever is searched").isEqualTo(2);
        assertThat(inbox.owed()).filteredOn(it -> it.unit().equals(village)).extracting(ReadReports.Owed::day, it -> it.sent() != null, ReadReports.Owed::late)
                .containsExactly(tuple(JUNE, true, true), tuple(DECEMBER, false, false));
        assertThat(inbox.late()).isEqualTo(1);
        assertThat(users.as(commune.maker(), () -> read.inbox(plan, Kind.DIFFICULTY, "bai chan tha")).reports()).hasSize(1);
        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/incoming")).contains("2 vướng mắc chờ trả lời", RECEIVER, "Làng Hai");
        assertThat(page(commune.maker(), "/plans/" + plan.value())).contains("/plans/" + plan.value() + "/incoming");
    }

    @Test
    @Requirement("ROL-06")
    void the_difficulty_of_an_office_that_reports_to_a_department_of_the_province_goes_to_the_same_officer() {
        plans.write(commune, plan, TextPart.REPORT, List.of(
                List.of("Các thôn", "UBND xã", RECEIVER, "trước ngày 20/6"),
                List.of("Phòng Kinh tế", "Sở Nông nghiệp và Môi trường", "", "trước ngày 15/12")));
        issue();

        sent(commune.maker(), fromOffice("Phòng Kinh tế", Kind.DIFFICULTY));
        sent(commune.maker(), fromOffice("Phòng Kinh tế", Kind.RESULT));

        assertThat(users.as(commune.maker(), () -> read.inbox(plan, null, "")).reports())
                .extracting(it -> it.said().kind(), FieldReport::receiver)
                .containsExactlyInAnyOrder(
                        tuple(Kind.DIFFICULTY, RECEIVER), tuple(Kind.RESULT, "Sở Nông nghiệp và Môi trường"));
    }

    private Said fromOffice(String office, Kind kind) {
        return new Said(kind, commune.unit(), office, null, "Thiếu giống", "", "Công văn số 9 ngày 3/11", List.of());
    }

    @Test
    void a_village_reports_under_its_own_name_what_is_its_own_and_for_a_day_of_the_plan() {
        issue();
        var group = units.unit(commune.unit(), "3", UnitKind.TO_DAN_PHO, DateRange.ALWAYS);
        var other = users.user(Role.VILLAGE_HEAD, group);

        sent(head, new Said(Kind.RESULT, village, "Chủ tịch UBND xã", JUNE, "Đã giúp 5 hộ", "", "", List.of()));
        sent(other, new Said(Kind.RESULT, group, "", DECEMBER, "Đã giúp 5 hộ", "", "", List.of()));

        assertThat(users.as(commune.maker(), () -> read.inbox(plan, null, "")).reports())
                .extracting(it -> it.said().organisation())
                .containsExactlyInAnyOrder("Trưởng thôn Làng Một", "Tổ trưởng tổ dân phố 3");
        assertThat(send(head, new Said(Kind.MID_TERM, village, "", null, "Đạt", "", "", List.of())))
                .isEqualTo(new YearOutcome.Refused("plans.refusal.report.mid_term"));
        assertThat(send(head, result(JUNE.plusDays(1), "Đã giúp 5 hộ")))
                .isEqualTo(new YearOutcome.Refused("plans.refusal.report.other_day"));
    }

    @Test
    void an_answer_that_is_too_tooLongis_refused_and_given_back_as_it_was_typed() {
        issue();
        sent(head, difficulty("Đường hỏng", ""));
        var report = users.as(commune.maker(), () -> read.inbox(plan, null, "")).reports().getFirst();
        var tooLong = "a".repeat(2001);

        var answered = browser.post().uri("/plans/" + plan.value() + "/incoming/" + report.id() + "/answer").with(csrf())
                .with(users.signedIn(commune.maker())).param("words", tooLong).exchange();

        assertThat(answered.getMvcResult().getFlashMap().get("fault")).isEqualTo("plans.refusal.report.long_answer");
        assertThat(answered.getMvcResult().getFlashMap().get("typed")).isEqualTo(tooLong);
    }

    @Test
    @Requirement("ROL-33")
    void the_head_of_a_village_has_one_screen_with_reports_difficulties_and_households() throws Exception {
        issue();

        var screen = page(head, "/plans/village");
        assertThat(screen).contains("Chậm nhất ngày 19/06/2026", "Chậm nhất ngày 09/12/2026", "quá hạn, chưa gửi", "Vướng mắc của tôi")
                .contains("/households?unit=" + village.value());
        assertThat(page(head, "/")).contains("/plans/village");
        assertThat(page(commune.maker(), "/")).doesNotContain("/plans/village");

        assertThat(browser.post().uri("/plans/" + plan.value() + "/incoming?back=village").with(csrf()).with(users.signedIn(head))
                .param("kind", "DIFFICULTY").param("unit", village.value().toString()).param("organisation", "Trưởng thôn Làng Một")
                .param("words", "Thiếu giống ngô, khoai").param("wish", "Hỗ trợ trước tháng 1").exchange()).hasStatus3xxRedirection();
        var asked = users.as(commune.maker(), () -> read.inbox(plan, null, "")).reports().getFirst();
        assertThat(asked.said().words()).isEqualTo("Thiếu giống ngô, khoai");
        assertThat(users.as(commune.maker(), () -> send.answer(plan, asked.id(), "Đã đưa vào đợt giống tháng 12")))
                .isInstanceOf(YearOutcome.Kept.class);
        assertThat(page(head, "/plans/village")).contains("Thiếu giống ngô, khoai", "Đã đưa vào đợt giống tháng 12");
        assertThat(page(head, "/plans/" + plan.value() + "/incoming/" + asked.id())).contains("Hỗ trợ trước tháng 1");
        assertThat(users.as(commune.maker(), () -> send.answer(plan, asked.id(), "Khác")))
                .isEqualTo(new YearOutcome.Refused("plans.refusal.report.answered"));
    }

    @Test
    void nobody_owes_a_report_for_a_day_before_the_plan_was_issued() throws Exception {
        assertThat(users.as(commune.maker(), () -> read.inbox(plan, null, "")).owed()).isEmpty();
        issue(JUNE.plusDays(1));

        var inbox = users.as(commune.maker(), () -> read.inbox(plan, null, ""));

        assertThat(inbox.late()).isZero();
        assertThat(inbox.owed()).filteredOn(it -> it.unit().equals(village)).extracting(ReadReports.Owed::before).containsExactly(true, false);
        assertThat(page(head, "/plans/village")).contains("không phải gửi: kế hoạch ban hành sau ngày này").doesNotContain("quá hạn, chưa gửi");
    }

    @Test
    void on_the_day_of_its_signature_a_report_is_owed() {
        issue(JUNE);

        assertThat(users.as(commune.maker(), () -> read.inbox(plan, null, "")).late()).isPositive();
    }

    @Test
    void somebody_who_reports_for_another_names_the_paper() {
        issue();
        var forVillage = result(JUNE, "Đã giúp 5 hộ");

        assertThat(send(commune.maker(), forVillage)).isEqualTo(new YearOutcome.Refused("plans.refusal.report.paper"));
        sent(commune.maker(), new Said(Kind.RESULT, village, "Trưởng thôn", JUNE, "Đã giúp 5 hộ", "", "Báo cáo viết tay ngày 18/6/2026", List.of()));
        sent(commune.maker(), new Said(Kind.RESULT, commune.unit(), "UBND xã", null, "Đã họp", "", "", List.of()));
        assertThat(send(commune.maker(), new Said(Kind.RESULT, commune.unit(), "Công an xã", null, "Đã họp", "", "", List.of())))
                .isEqualTo(new YearOutcome.Refused("plans.refusal.report.paper"));
    }

    @Test
    void the_head_of_another_village_neither_sends_nor_reads_and_nothing_sent_is_rewritten() {
        issue();
        sent(head, result(JUNE, "Đã giúp 5 hộ"));
        var other = users.user(Role.VILLAGE_HEAD, village("Làng Hai"));
        var report = users.as(commune.maker(), () -> read.inbox(plan, null, "")).reports().getFirst();

        assertThatThrownBy(() -> send(other, result(DECEMBER, "Khác"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(other, () -> read.one(plan, report.id()))).isInstanceOf(NotFound.class);
        assertThat(rowsSeenBy(other)).isZero();
        assertThat(rowsSeenBy(head)).isOne();
        assertThatThrownBy(() -> users.as(head, () -> read.inbox(plan, null, ""))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(head, () -> jdbc.sql("update plans.field_report set words = 'x'").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nothing_is_reported_on_a_plan_that_is_not_issued_and_nothing_empty_is_sent() {
        assertThat(send(commune.maker(), new Said(Kind.RESULT, commune.unit(), "UBND xã", null, "Đã họp", "", "", List.of())))
                .isEqualTo(new YearOutcome.Refused("plans.refusal.report.not_issued"));
        issue();
        assertThat(send(head, result(JUNE, " "))).isEqualTo(new YearOutcome.Refused("plans.refusal.report.empty"));
        assertThat(send(head, new Said(Kind.DIFFICULTY, village, "Trưởng thôn", JUNE, "Thiếu", "", "", List.of())))
                .isEqualTo(new YearOutcome.Refused("plans.refusal.report.day"));
    }

    @Test
    void what_came_in_leaves_as_a_workbook() throws Exception {
        issue();
        sent(head, difficulty("Đường hỏng", "Sửa đường"));

        var file = browser.get().uri("/plans/" + plan.value() + "/incoming/file?format=XLSX").with(users.signedIn(commune.maker())).exchange();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read()).anySatisfy(row -> {
                assertThat(row.getCellText(2)).isEqualTo("Đường hỏng");
                assertThat(row.getCellText(3)).isEqualTo("Sửa đường");
            });
        }
    }

    @Test
    void what_leaves_as_a_workbook_is_in_the_trail() {
        issue();
        sent(head, difficulty("Đường hỏng", "Sửa đường"));

        browser.get().uri("/plans/" + plan.value() + "/incoming/file?format=XLSX").with(users.signedIn(commune.maker())).exchange();

        assertThat(jdbc.sql("select count(*) from audit.entry where kind = 'EXPORTED' and user_id = :user and action = 'plans.report.view'")
                .param("user", commune.maker().value()).query(Integer.class).single()).isOne();
    }

    private int rowsSeenBy(UserId user) {
        return users.as(user, () -> transaction.execute(_ -> jdbc.sql("select count(*) from plans.field_report where plan_id = ?")
                .param(plan.value()).query(Integer.class).single()));
    }

    private UnitId home(UserId who) {
        return users.as(who, () -> ownReports.village(null)).orElseThrow().village().id();
    }

    private Said result(LocalDate due, String words) {
        return new Said(Kind.RESULT, village, "Trưởng thôn Làng Một", due, words, "", "", List.of());
    }

    private Said difficulty(String words, String wish) {
        return new Said(Kind.DIFFICULTY, village, "Trưởng thôn Làng Một", null, words, wish, "", List.of());
    }

    private void sent(UserId who, Said said) {
        assertThat(send(who, said)).isInstanceOf(YearOutcome.Kept.class);
    }

    private YearOutcome send(UserId who, Said said) {
        return users.as(who, () -> send.send(plan, said));
    }

    private void issue() {
        issue(LocalDate.of(2026, 1, 15));
    }

    private void issue(LocalDate day) {
        plans.done(plans.numberBy(commune.maker(), commune, plan, new Numbering("7/KH-UBND", day, day, "")));
    }

    private UnitId village(String name) {
        return units.unit(commune.unit(), name, UnitKind.THON, DateRange.ALWAYS);
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
