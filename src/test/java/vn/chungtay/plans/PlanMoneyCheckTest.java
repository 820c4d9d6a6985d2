package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.plans.GivenWholePlans.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.Allocation;
import vn.chungtay.budget.usecase.AllocateBudget;
import vn.chungtay.budget.usecase.ComparePapers;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.MoveBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.documents.TextLine;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.CheckPlan;
import vn.chungtay.plans.usecase.CheckPlan.Checked;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.programme.ComponentCode;


/** What the words of a plan, its budget, the resolution and the decisions say about the same money. */
@StoryTest
class PlanMoneyCheckTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenWholePlans given;

    @Autowired
    private CheckPlan check;

    @Autowired
    private ComparePapers papers;

    @Autowired
    private AllocateBudget allocate;

    @Autowired
    private MoveBudget move;

    @Autowired
    private EnterLines enter;

    @Autowired
    private ReadBudget read;

    private UnitId village;
    private Agency commune;
    private UserId finance;
    private PlanId plan;
    private BudgetId budget;

    @BeforeEach
    void a_plan_with_money() {
        commune = plans.commune(units.commune(units.province("Thái Mẫu"), "Dân Mẫu"));
        village = units.village(commune.unit(), "Bản Thượng");
        finance = users.user(Role.FINANCE, commune.unit());
        plan = plans.draft(commune, YEAR);
        budget = given.money(finance, commune.unit(), plan);
    }

    private void says(String... paragraphs) {
        plans.write(commune, plan, TextPart.SECTION, List.of(
                List.of("NỘI DUNG", "1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo\n" + String.join("\n", paragraphs)),
                GivenPlans.WITHOUT_FIGURES.getLast()));
    }

    private List<Finding> found() {
        var read = (Checked.Read) users.as(commune.maker(), () -> check.check(plans.newest(commune, plan).id()));
        return read.findings().stream().filter(it -> it.reason().key().startsWith("plans.money")).toList();
    }

    private String line(int number) {
        var read = (Checked.Read) users.as(commune.maker(), () -> check.check(plans.newest(commune, plan).id()));
        return read.text().lines().stream().filter(it -> it.number() == number).map(TextLine::text).findFirst().orElseThrow();
    }

    private MvcTestResult page(String below) {
        return mvc.get().uri("/plans/" + plan.value() + below).with(users.signedIn(commune.maker())).exchange();
    }

    @Test
    void what_activities_cost_is_no_error_even_where_the_words_name_no_total() {
        says("Kinh phí một lớp tập huấn: 45 triệu đồng.");
        assertThat(found()).extracting(Finding::gravity).doesNotContain(Gravity.ERROR);

        says("- Mô hình nuôi dê. Ngân sách trung ương: 600 triệu đồng.", "- Mô hình trồng chè. Ngân sách trung ương: 400 triệu đồng.");
        assertThat(found()).extracting(Finding::gravity).doesNotContain(Gravity.ERROR);
    }

    @Test
    void a_wrong_total_is_an_error_also_beside_the_right_one() {
        says("Kinh phí thực hiện: {{kinh_phi DA2}} triệu đồng.", "Tổng kinh phí: 45 triệu đồng.");

        assertThat(found()).filteredOn(it -> it.kind() == FindingKind.TEXT_AGAINST_TABLE).isNotEmpty();
    }

    @Test
    @Requirement("BUD-24")
    void words_that_name_what_the_budget_says_give_no_finding_and_others_name_both_places() {
        says("Kinh phí thực hiện: {{kinh_phi DA2}} triệu đồng.", "Ngân sách trung ương: 1.000 triệu đồng.", "Kinh phí một lớp tập huấn: 45 triệu đồng.");
        assertThat(found()).extracting(Finding::kind).doesNotContain(FindingKind.TEXT_AGAINST_TABLE);

        says("Kinh phí thực hiện: {{kinh_phi DA2}} triệu đồng.", "Ngân sách trung ương: 1.010 triệu đồng.");

        assertThat(found()).filteredOn(it -> it.gravity() == Gravity.ERROR).singleElement().satisfies(it -> {
            assertThat(line(it.place().line())).isEqualTo("Ngân sách trung ương: 1.010 triệu đồng.");
            assertThat(it.expected()).isEqualTo("1.000.000.000 đồng");
            assertThat(it.reason().arguments()).contains("DA2, ngân sách trung ương", "1.010.000.000 đồng", "1.000.000.000 đồng");
        });
        assertThat(page("/findings")).hasStatusOk().bodyText().contains("Lời kế hoạch ghi 1.010.000.000 đồng", "Biểu kinh phí ghi 1.000.000.000 đồng");
        assertThat(page("/money-check")).hasStatusOk().bodyText().contains("1 chỗ khác nhau", "1.010.000.000 đồng", "Biểu kinh phí", "#L");
        assertThat(page("/money-check/file?format=CSV")).hasStatusOk().bodyText().contains("1.010.000.000 đồng", "1.000.000.000 đồng");
        assertThat(page("")).bodyText().contains("/money-check");
    }

    @Test
    @Requirement("BUD-24")
    void a_resolution_that_gives_another_amount_stops_the_issue_until_somebody_says_why() {
        says("Kinh phí thực hiện: 1.150 triệu đồng.");
        var table = "Dự án\tTổng số\tTrung ương\nDự án 1\t1.650\t1.500\nDự án 2\t1.100\t1.000\nDự án 3\t360\t300";
        assertThat(users.as(finance, () -> papers.keep(budget, Kind.RESOLUTION, "05/NQ-HĐND", MoneyUnit.MILLION, table)))
                .isInstanceOf(ComparePapers.Outcome.Kept.class);

        assertThat(found()).filteredOn(it -> it.gravity() == Gravity.ERROR)
                .anySatisfy(it -> assertThat(it.reason().arguments())
                        .contains("DA2, tổng số", "05/NQ-HĐND", "1.150.000.000 đồng", "1.100.000.000 đồng"));

        plans.sign(commune, plan);
        assertThat(plans.number(commune, plan, "53/KH-UBND", "")).isInstanceOf(PlanOutcome.ErrorsOpen.class);
        assertThat(plans.number(commune, plan, "53/KH-UBND", "Nghị quyết sẽ được sửa")).isInstanceOf(PlanOutcome.Done.class);
    }

    @Test
    @Requirement("BUD-24")
    void a_plan_that_names_no_amount_has_a_gap_where_its_money_stands() {
        plans.write(commune, plan, TextPart.SECTION, List.of(
                List.of("KINH PHÍ THỰC HIỆN", "Nguồn vốn ngân sách Trung ương, ngân sách tỉnh và ngân sách xã đối ứng."),
                GivenPlans.WITHOUT_FIGURES.getLast()));

        assertThat(found()).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
            assertThat(it.kind()).isEqualTo(FindingKind.MISSING);
            assertThat(line(it.place().line())).contains("KINH PHÍ THỰC HIỆN");
        });

        plans.write(commune, plan, TextPart.ANNEX, List.of(List.of("KINH_PHI", "Kinh phí thực hiện Chương trình")));
        assertThat(found()).as("the table names them").isEmpty();
    }

    @Test
    @Requirement("BUD-24")
    void what_was_decided_may_be_less_than_the_budget_and_not_more() {
        plans.write(commune, plan, TextPart.ANNEX, List.of(List.of("KINH_PHI", "Kinh phí thực hiện Chương trình")));
        decided("DA2", 900_000_000, "12/QĐ-UBND");
        assertThat(found()).isEmpty();

        lowered("DA2", 800_000_000);

        assertThat(found()).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.ERROR);
            assertThat(it.reason().arguments()).contains("12/QĐ-UBND", "900.000.000 đồng", "800.000.000 đồng");
        });
        assertThat(page("/money-check")).hasStatusOk().bodyText().contains("12/QĐ-UBND");
    }

    @Test
    void whoever_sees_no_drafts_sees_no_comparison() {
        var elsewhere = users.user(Role.COMMUNE_OFFICER, units.commune(units.province("Khác"), "Xã khác"));

        assertThat(mvc.get().uri("/plans/" + plan.value() + "/money-check").with(users.signedIn(elsewhere)).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void decided(String component, long dong, String document) {
        users.as(finance, () -> {
            var done = (AllocateBudget.Outcome.Done) allocate.propose(
                    budget,
                    new AllocateBudget.Pot(new ComponentCode(component), "NSTW", dong, dong),
                    1,
                    List.of(new Allocation.Criterion("Số hộ", BigDecimal.ONE)),
                    List.of(new Allocation.Share(village, List.of(BigDecimal.ONE), null)));
            return allocate.decide(done.allocation(), 0, document, LocalDate.of(YEAR, 1, 20));
        });
    }

    /** An adjustment after which the budget gives less than was decided before. */
    private void lowered(String component, long dong) {
        users.as(finance, () -> {
            for (var at = 0; at < 4; at++) move.forward(budget, revision(), "Văn bản " + at, LocalDate.of(YEAR, 2, 1));
            assertThat(move.adjust(budget, revision(), "Giảm dự toán")).isEqualTo(MoveBudget.Outcome.DONE);
            var line = read.one(budget, null).lines().stream()
                    .filter(it -> it.axes().component().value().equals(component) && it.axes().source().equals("NSTW"))
                    .findFirst()
                    .orElseThrow();
            var less = new BudgetLine(
                    line.id(), line.axes(), line.purpose(), dong, null, line.counterpart(), line.carried());
            return enter.change(budget, revision(), less);
        });
    }

    private int revision() {
        return read.one(budget, null).budget().revision();
    }
}
