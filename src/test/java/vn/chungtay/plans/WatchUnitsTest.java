package vn.chungtay.plans;

import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.MoneyStage;
import vn.chungtay.budget.model.Step;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.MoveBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.budget.usecase.RecordMoney;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.FieldReport.Kind;
import vn.chungtay.plans.model.FieldReport.Said;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.IssuePlan.Numbering;
import vn.chungtay.plans.usecase.IssuePlan;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.ReadReports;
import vn.chungtay.plans.usecase.SendReport;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.WatchUnits.Which;
import vn.chungtay.plans.usecase.WatchUnits;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.programme.SourceTier;
import vn.chungtay.shared.DateRange;
import java.util.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a province sees of the units below it, and what the council reads without changing anything. */
@StoryTest
class WatchUnitsTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private WatchUnits watch;

    @Autowired
    private SendReport send;

    @Autowired
    private ReadReports read;

    @Autowired
    private Budgets budgets;

    @Autowired
    private MoveBudget move;

    @Autowired
    private RecordMoney record;

    @Autowired
    private EnterLines enter;

    @Autowired
    private StartPlan start;

    @Autowired
    private IssuePlan issue;

    @Autowired
    private ReadPlans readPlans;

    @Autowired
    private ReadBudget readBudget;

    private Agency province;
    private Agency one;
    private Agency other;

    @BeforeEach
    void a_province_with_two_communes() {
        province = plans.province(units.province("Tỉnh Thử"));
        one = plans.commune(commune("An Một"));
        other = plans.commune(commune("An Hai"));
    }

    @Test
    @Requirement("ROL-32")
    void the_province_sees_who_has_no_plan_and_who_has_sent_no_evaluation() throws Exception {
        plans.issued(one, 2026, "5/KH-UBND", null);
        plans.draft(other, 2026);
        var above = plans.issued(province, 2026, "7/KH-UBND", null);

        assertThat(names(Which.WITHOUT_PLAN)).containsExactly("An Hai");
        assertThat(names(Which.WITHOUT_MID_TERM)).containsExactly("An Hai", "An Một");
        assertThat(names(Which.CARRIED)).isEmpty();

        assertThat(page(one.maker(), "/plans/" + above.value())).contains("/plans/" + above.value() + "/mid-term");
        assertThat(browser.post().uri("/plans/" + above.value() + "/mid-term").with(csrf()).with(users.signedIn(one.maker()))
                .param("unit", one.unit().value().toString()).param("words", "Đạt 3/5 chỉ tiêu").exchange()).hasStatus3xxRedirection();

        assertThat(names(Which.WITHOUT_MID_TERM)).containsExactly("An Hai");
        assertThat(page(province.leader(), "/plans/watch?which=WITHOUT_PLAN")).contains("An Hai", "Chưa ban hành kế hoạch: 1").doesNotContain("53/KH");
        assertThat(page(province.leader(), "/")).contains("/plans/watch?unit=" + province.unit().value());
        assertThat(page(one.maker(), "/")).doesNotContain("/plans/watch");
    }

    @Test
    void an_evaluation_that_is_refused_stands_in_the_form_again() throws Exception {
        var above = plans.issued(province, 2026, "7/KH-UBND", null);

        var answer = browser.post().uri("/plans/" + above.value() + "/mid-term").with(csrf()).with(users.signedIn(one.maker()))
                .param("unit", one.unit().value().toString()).param("words", "Đạt 3/5 chỉ tiêu").param("wish", "w".repeat(4001))
                .param("paper", "12/BC-UBND").exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("Nội dung dài quá 4.000 ký tự", "Đạt 3/5 chỉ tiêu", "12/BC-UBND");
    }

    @Test
    @Requirement("ROL-32")
    void money_of_an_earlier_year_in_the_budget_of_a_unit_is_seen_above_with_its_lines() throws Exception {
        var plan = plans.issued(one, 2025, "5/KH-UBND", null);
        plans.issued(other, 2025, "6/KH-UBND", null);
        var budget = users.as(one.maker(), () -> budgets.open(new PlanRef(plan.value()), one.unit(), 2025));
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 45L).carriedFrom(2024, "12/QĐ-UBND", LocalDate.of(2025, 12, 31)).line();
        assertThat(users.as(one.maker(), () -> enter.add(budget, readBudget.one(budget, null).budget().revision(), List.of(line))))
                .isInstanceOf(EnterLines.Outcome.Done.class);

        assertThat(users.as(province.leader(), () -> watch.of(null, 2025)).rows(Which.CARRIED, "")).extracting(it -> it.unit().name()).containsExactly("An Một");
        assertThat(users.as(province.leader(), () -> watch.of(null, 2025)).rows(Which.CARRIED, "mot")).singleElement()
                .satisfies(it -> assertThat(it.unspent()).isEqualTo(45_000_000L));
        assertThat(page(province.leader(), "/plans/watch?which=CARRIED&year=2025")).contains("45.000.000", "/budgets/" + budget.value() + "/progress");

        paid(budget, line.id(), 15);
        assertThat(users.as(province.leader(), () -> watch.of(null, 2025)).rows(Which.CARRIED, "")).singleElement()
                .satisfies(it -> assertThat(it.unspent()).isEqualTo(30_000_000L));
        paid(budget, line.id(), 30);
        assertThat(users.as(province.leader(), () -> watch.of(null, 2025)).rows(Which.CARRIED, "")).isEmpty();
    }

    @Test
    @Requirement("ROL-32")
    void of_a_year_with_districts_the_districts_are_seen_by_the_province_of_today() {
        var north = units.district(province.unit(), "Huyện Bắc");
        units.district(province.unit(), "Huyện Nam");
        var officer = province.maker();
        var plan = plans.done(users.as(officer, () -> start.start(
                north, new Years(2024, 2024), GivenPlans.head("Kế hoạch năm 2024", null), Beginning.PAPER)));
        users.as(officer, () -> {
            var version = readPlans.one(plan, null).version();
            var day = LocalDate.of(2024, 5, 23);
            return plans.done(issue.issue(version.id(), version.revision(), new Numbering("9/KH-UBND", day, day, "")));
        });
        var budget = users.as(officer, () -> budgets.open(new PlanRef(plan.value()), north, 2024));
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 60L).carriedFrom(2023, "3/QĐ-UBND", LocalDate.of(2024, 12, 31)).line();
        users.as(officer, () -> enter.add(budget, readBudget.one(budget, null).budget().revision(), List.of(line)));

        var watched = users.as(province.leader(), () -> watch.of(null, 2024));

        assertThat(watched.rows(Which.ALL, "huyen")).extracting(it -> it.unit().name()).containsExactly("Huyện Bắc", "Huyện Nam");
        assertThat(watched.rows(Which.WITHOUT_PLAN, "huyen")).extracting(it -> it.unit().name()).containsExactly("Huyện Nam");
        assertThat(watched.rows(Which.WITHOUT_MID_TERM, "huyen")).hasSize(2);
        assertThat(watched.rows(Which.CARRIED, "huyen")).singleElement().satisfies(it -> {
            assertThat(it.unit().name()).isEqualTo("Huyện Bắc");
            assertThat(it.unspent()).isEqualTo(60_000_000L);
        });
    }

    private void paid(BudgetId budget, UUID line, long millions) {
        users.as(users.user(Role.FINANCE, one.unit()), () -> {
            while (readBudget.one(budget, null).budget().step() != Step.ALLOCATED) {
                var seen = readBudget.one(budget, null).budget().revision();
                assertThat(move.forward(budget, seen, "Văn bản", LocalDate.of(2025, 1, 15))).isEqualTo(MoveBudget.Outcome.DONE);
            }
            return assertThat(record.record(budget, new MoneyEntry(
                    UUID.randomUUID(), line, null, MoneyStage.PAID, LocalDate.of(2025, 6, 30), "12/UNC", millions * 1_000_000, false, null, null)))
                    .isInstanceOf(RecordMoney.Outcome.Recorded.class);
        });
    }

    @Test
    void a_commune_sends_no_evaluation_for_its_neighbour_and_sees_no_neighbour() {
        var above = plans.issued(province, 2026, "7/KH-UBND", null);
        var said = new Said(Kind.MID_TERM, other.unit(), "UBND xã", null, "Đạt", "", "", List.of());

        assertThatThrownBy(() -> users.as(one.maker(), () -> send.send(above, said))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(one.maker(), () -> watch.of(province.unit(), 2026))).isInstanceOf(Forbidden.class);
    }

    @Test
    @Requirement("ROL-37")
    void the_council_reads_plans_and_reports_and_changes_nothing() throws Exception {
        var plan = plans.draft(one, 2026);
        plans.write(one, plan, TextPart.DUTY, List.of(List.of("UBND xã", "LEAD", "Chỉ đạo chung", "")));
        var council = users.user(Role.OBSERVER, one.unit());
        assertThat(browser.get().uri("/plans/" + plan.value()).with(users.signedIn(council)).exchange()).hasStatus(404);
        plans.sign(one, plan);
        plans.done(plans.number(one, plan, "5/KH-UBND", "Đã rà soát"));
        var sent = users.as(one.maker(), () -> send.send(plan, new Said(Kind.RESULT, one.unit(), "UBND xã", null, "Giảm 12 hộ nghèo", "", "", List.of())));
        var report = ((YearOutcome.Kept) sent).id();

        assertThat(page(council, "/plans/" + plan.value())).contains("/plans/" + plan.value() + "/incoming");
        assertThat(page(council, "/plans/" + plan.value() + "/incoming")).contains("Giảm 12 hộ nghèo").doesNotContain("/incoming/new");
        assertThat(page(council, "/plans/" + plan.value() + "/incoming/" + report)).doesNotContain("/answer");
        assertThat(page(council, "/plans/" + plan.value() + "/sources")).contains("<h1");
        assertThatThrownBy(() -> users.as(council, () -> send.answer(plan, report, "Đã xem"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> plansWrittenBy(council, plan)).isInstanceOf(Forbidden.class);
        var elsewhere = users.user(Role.OBSERVER, other.unit());
        assertThatThrownBy(() -> users.as(elsewhere, () -> read.inbox(plan, null, ""))).isInstanceOf(Forbidden.class);
    }

    private void plansWrittenBy(UserId who, PlanId plan) {
        users.as(who, () -> send.send(plan, new Said(Kind.RESULT, one.unit(), "HĐND xã", null, "Ý kiến", "", "", List.of())));
    }

    private List<String> names(Which which) {
        return users.as(province.leader(), () -> watch.of(null, 2026)).rows(which, "").stream().map(it -> it.unit().name()).toList();
    }

    private UnitId commune(String name) {
        return units.unit(province.unit(), name, UnitKind.XA, DateRange.ALWAYS);
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
