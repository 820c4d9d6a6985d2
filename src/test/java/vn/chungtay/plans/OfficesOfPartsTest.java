package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.plans.GivenPlans.TODAY;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.FieldReport.Kind;
import vn.chungtay.plans.model.PartFile;
import vn.chungtay.plans.model.PartPaper;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.ReportSheet;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.usecase.CompileParts;
import vn.chungtay.plans.usecase.KeepPartFiles;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReadReports;
import vn.chungtay.plans.usecase.SendReport;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.programme.ComponentCode;

/** What offices that lead parts hand in, report, and owe for them. */
@StoryTest
class OfficesOfPartsTest {

    private static final ComponentCode NUTRITION = new ComponentCode("DA3-TDA2");
    private static final ComponentCode JOBS = new ComponentCode("DA4-TDA3");
    private static final String CULTURE = "Phòng Văn hóa – Xã hội";

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
    private CompileParts compile;

    @Autowired
    private KeepPartFiles files;

    @Autowired
    private ReadReports read;

    @Autowired
    private SendReport send;

    @Autowired
    private JdbcClient jdbc;

    private Agency commune;
    private PlanId plan;

    @BeforeEach
    void a_plan_with_parts_of_two_offices() {
        commune = plans.commune(units.commune("Xã Thử"));
        plan = plans.draft(commune, 2025);
        parts.add(plans.newest(commune, plan).id(), List.of(
                GivenParts.livelihoods(GivenParts.training(2025)), led(NUTRITION, CULTURE), led(JOBS, CULTURE)));
    }

    @Test
    @Requirement("ROL-27")
    void for_each_part_the_five_things_are_there_or_missing_with_whose_they_are_and_since_when() throws Exception {
        var address = "/plans/" + plan.value() + "/part-files";
        assertThat(of(NUTRITION).missing()).containsExactly(PartPaper.Kind.PLAN, PartPaper.Kind.CAPITAL, PartPaper.Kind.INSPECTION, PartPaper.Kind.RESULT);
        assertThat(page(commune.maker(), "/plans/" + plan.value())).contains(address);

        for (var kind : List.of(PartPaper.Kind.PLAN, PartPaper.Kind.CAPITAL, PartPaper.Kind.INSPECTION, PartPaper.Kind.RESULT)) {
            assertThat(browser.post().uri(address).with(csrf()).with(users.signedIn(commune.maker()))
                    .param("component", NUTRITION.value()).param("kind", kind.name()).param("organisation", CULTURE)
                    .param("paper", kind.ordinal() + 1 + "/VHXH").param("signedOn", "2025-10-0" + (kind.ordinal() + 1)).exchange())
                    .hasStatus3xxRedirection();
        }

        assertThat(of(NUTRITION).missing()).isEmpty();
        assertThat(of(JOBS).missing()).contains(PartPaper.Kind.PLAN, PartPaper.Kind.INSPECTION);
        assertThat(of(NUTRITION).of(PartPaper.Kind.INSPECTION)).singleElement().satisfies(it -> {
            assertThat(it.by()).isEqualTo(CULTURE);
            assertThat(it.since()).isEqualTo(LocalDate.of(2025, 10, 4));
        });
        assertThat(page(commune.leader(), address)).contains("4/VHXH, " + CULTURE + ", 04/10/2025", "3 dự án, tiểu dự án; 1 đã đủ");
        var file = browser.get().uri(address + "/file?format=XLSX").with(users.signedIn(commune.maker())).exchange();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read()).anySatisfy(row -> assertThat(row.getCellText(5)).startsWith("4/VHXH"));
        }
    }

    @Test
    void a_paper_of_tomorrow_and_one_of_a_part_that_the_plan_does_not_have_are_not_taken() {
        var tomorrow = new PartPaper(UUID.randomUUID(), NUTRITION, PartPaper.Kind.PLAN, CULTURE, "1/VHXH", TODAY.plusDays(1), "");

        assertThat(users.as(commune.maker(), () -> files.record(plan, tomorrow)))
                .isEqualTo(new YearOutcome.Refused("plans.refusal.part_paper.in_future"));
        assertThatThrownBy(() -> users.as(commune.leader(), () -> files.record(plan, tomorrow))).isInstanceOf(Forbidden.class);
    }

    @Test
    void what_is_refused_stands_in_its_form_again() throws Exception {
        var paper = browser.post().uri("/plans/" + plan.value() + "/part-files").with(csrf()).with(users.signedIn(commune.maker()))
                .param("component", JOBS.value()).param("kind", "NORMS").param("organisation", "Ban Dân tộc").param("paper", "9/BDT")
                .param("signedOn", TODAY.plusDays(1).toString()).param("about", "Định mức dạy nghề").exchange();
        assertThat(paper).hasStatusOk().bodyText().contains(
                "Ngày ký ở sau hôm nay", "value=\"Ban Dân tộc\"", "value=\"9/BDT\"", "value=\"Định mức dạy nghề\"",
                "value=\"" + TODAY.plusDays(1) + "\"", "value=\"NORMS\" selected=\"selected\"");

        var version = plans.newest(commune, plan).id();
        plans.done(users.as(commune.maker(), () -> compile.ask(version, revision(), TODAY)));
        var tooLong = "Công văn số 9 " + "x".repeat(200);
        var handedIn = browser.post().uri("/plans/" + plan.value() + "/components/" + NUTRITION.value() + "/hand-in").with(csrf())
                .with(users.signedIn(commune.maker())).param("version", version.value().toString())
                .param("revision", String.valueOf(revision())).param("organisation", CULTURE).param("paper", tooLong).exchange();
        assertThat(handedIn.getMvcResult().getFlashMap().get("fault")).isEqualTo("plans.refusal.hand_in_paper_long");
        var again = browser.get().uri("/plans/" + plan.value() + "/components").with(users.signedIn(commune.maker()))
                .flashAttr("fault", "plans.refusal.hand_in_paper_long")
                .flashAttr("typed", handedIn.getMvcResult().getFlashMap().get("typed")).exchange();
        assertThat(again).hasStatusOk().bodyText().containsOnlyOnce(tooLong);
    }

    @Test
    void whoever_works_in_the_office_hands_in_its_part_and_somebody_else_names_the_paper() throws Exception {
        var version = plans.newest(commune, plan).id();
        plans.done(users.as(commune.maker(), () -> compile.ask(version, revision(), TODAY)));
        var economy = officer("Phòng Kinh tế xã Thử");

        assertThat(handIn(commune.maker(), GivenParts.LIVELIHOODS, "Phòng Kinh tế", " "))
                .isEqualTo(new PlanOutcome.Refused("plans.refusal.hand_in_paper"));
        plans.done(handIn(economy, GivenParts.LIVELIHOODS, "Phòng Kinh tế", ""));
        plans.done(handIn(economy, NUTRITION, CULTURE, "Công văn số 9/VHXH ngày 3/11"));

        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/components")).contains("theo văn bản: Công văn số 9/VHXH ngày 3/11");
        assertThat(of(GivenParts.LIVELIHOODS).of(PartPaper.Kind.PLAN)).singleElement().satisfies(it -> {
            assertThat(it.by()).isEqualTo("Phòng Kinh tế");
            assertThat(it.since()).isEqualTo(TODAY);
        });
    }

    @Test
    void an_office_reports_on_the_parts_that_it_leads_and_the_report_is_the_result_of_the_part() throws Exception {
        plans.write(commune, plan, TextPart.DUTY, List.of(List.of(CULTURE, "LEAD", "Chủ trì dinh dưỡng và việc làm", "DA3-TDA2")));
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "7/KH-UBND", "Đã rà soát"));
        var culture = officer("Phòng Văn hóa - Xã hội");

        var sheet = users.as(culture, () -> read.sheet(plan, CULTURE));
        assertThat(sheet.receiver()).isEqualTo("Phòng Kinh tế");
        assertThat(sheet.lines()).extracting(ReportSheet.Line::key).containsExactly(NUTRITION.value(), JOBS.value());

        assertThat(browser.post().uri("/plans/" + plan.value() + "/incoming").with(csrf()).with(users.signedIn(culture))
                .param("kind", Kind.RESULT.name()).param("unit", commune.unit().value().toString()).param("organisation", CULTURE)
                .param("about", "PART", "PART").param("key", NUTRITION.value(), JOBS.value())
                .param("said", "120 trẻ, 30 bà mẹ", "").exchange()).hasStatus3xxRedirection();

        assertThat(of(NUTRITION).of(PartPaper.Kind.RESULT)).singleElement().extracting(it -> it.by()).isEqualTo(CULTURE);
        assertThat(of(JOBS).missing()).contains(PartPaper.Kind.RESULT);
        assertThat(users.as(commune.maker(), () -> read.inbox(plan, null, "")).reports()).singleElement()
                .satisfies(it -> assertThat(it.said().lines()).first().isEqualTo(new FieldReport.Line(ReportSheet.About.PART, NUTRITION.value(), sheet.lines().getFirst().label(), "120 trẻ, 30 bà mẹ")));
        assertThat(page(culture, "/plans/" + plan.value() + "/incoming/new?organisation=" + CULTURE)).contains("Phòng Kinh tế", NUTRITION.value())
                .contains("Gửi báo cáo");
    }

    private static ProgrammePart led(ComponentCode code, String organisation) {
        return new ProgrammePart(
                code, "Mục tiêu", List.of("Hộ nghèo"), List.of(GivenParts.named("Hoạt động", null)),
                List.of(new Assignment(organisation, Assignment.Role.LEAD, UnitLevel.COMMUNE, "")));
    }

    private PartFile of(ComponentCode code) {
        return users.as(commune.maker(), () -> files.of(plan)).files().stream()
                .filter(it -> it.component().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private PlanOutcome handIn(UserId who, ComponentCode code, String organisation, String paper) {
        var version = plans.newest(commune, plan).id();
        var seen = revision();
        return users.as(who, () -> compile.handIn(version, seen, code, organisation, paper));
    }

    private int revision() {
        return plans.newest(commune, plan).revision();
    }

    /** Somebody whose account says that they work in this office of the commune. */
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
