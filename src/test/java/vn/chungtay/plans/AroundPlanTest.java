package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.GivenBudgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.Delivery;
import vn.chungtay.plans.model.ResolutionMark.Bound;
import vn.chungtay.plans.model.ResolutionMark.Subject;
import vn.chungtay.plans.model.Scope;
import vn.chungtay.plans.model.SharedWork.Funding;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version.Adjustment;
import vn.chungtay.plans.model.YearPolicy.Reached;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.usecase.AdjustPlan;
import vn.chungtay.plans.usecase.HoldAgainstResolutions;
import vn.chungtay.plans.usecase.HoldAgainstResolutions.Held;
import vn.chungtay.plans.usecase.KeepPolicies;
import vn.chungtay.plans.usecase.KeepScope;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReadDuties;
import vn.chungtay.plans.usecase.ReceivePlan;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.programme.SourceTier;
import vn.chungtay.shared.DateRange;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.KeepTargets;

/** What surrounds the text of a plan: resolutions, scope, policies, shared works, and to whom it went. */
@StoryTest
class AroundPlanTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private KeepTargets targets;

    @Autowired
    private HoldAgainstResolutions hold;

    @Autowired
    private KeepScope scopes;

    @Autowired
    private KeepPolicies policies;

    @Autowired
    private ReceivePlan deliveries;

    @Autowired
    private AdjustPlan adjust;

    @Autowired
    private PartStore parts;

    @Autowired
    private ReadDuties duties;

    @Autowired
    private Budgets budgets;

    @Autowired
    private ReadBudget readBudget;

    @Autowired
    private EnterLines enter;

    @Autowired
    private JdbcClient jdbc;

    private Agency commune;

    @BeforeEach
    void a_commune() {
        commune = plans.commune(units.commune("Xã Tu Mơ Rông"));
    }

    @Test
    @Requirement({"LEG-05", "ROL-37"})
    void the_target_of_tu_mo_rong_names_its_two_resolutions_and_its_plan_and_another_figure_is_a_contradiction() throws Exception {
        var plan = plans.draft(commune, 2024);
        var target = target("Tỷ lệ giảm nghèo đa chiều khoảng 10,5%");

        name(plan, target, "Nghị quyết số 05-NQ/ĐU ngày 21/12/2023", Bound.EXACTLY, "10,5");
        name(plan, target, "Nghị quyết số 10/NQ-HĐND ngày 26/12/2023", Bound.AT_LEAST, "10,5");
        name(plan, target, "Kế hoạch số 07/KH-UBND ngày 24/01/2024", Bound.NOT_SAID, "");
        assertThat(held(plan)).hasSize(3).noneMatch(Held::contradicted);

        name(plan, target, "Nghị quyết số 10/NQ-HĐND ngày 26/12/2023", Bound.AT_LEAST, "11");
        assertThat(held(plan)).hasSize(3).filteredOn(Held::contradicted).singleElement()
                .satisfies(it -> assertThat(it.mark().citation()).contains("10/NQ-HĐND"));
        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/sources"))
                .contains("05-NQ/ĐU", "07/KH-UBND", "quy định ít nhất 11", "kế hoạch ghi khác", "khác nghị quyết ở 1 chỗ");
        assertThat(page(commune.maker(), "/plans/" + plan.value())).contains("khác nghị quyết ở 1 chỗ");
    }

    private UUID target(String sentence) {
        var draft = new TargetDraft("IND-01", "Giảm nghèo đa chiều", sentence, TargetUnit.PERCENTAGE_POINTS, null, null, "", null,
                null, false, 2024, Accumulation.LAST_VALUE, "Phòng Kinh tế", "", null);
        var kept = users.as(commune.maker(), () -> targets.add(targets.open(commune.unit(), 2024), draft));
        return ((KeepTargets.Answer.Kept) kept).id().value();
    }

    private void name(PlanId plan, UUID target, String citation, Bound bound, String amount) {
        plans.done(users.as(commune.maker(), () -> hold.name(plan, Subject.TARGET, target, citation, bound, amount)));
    }

    private List<Held> held(PlanId plan) {
        return users.as(commune.maker(), () -> hold.of(plan)).items().getFirst().held();
    }

    @Test
    void money_beside_its_resolution_counts_in_whole_dong_and_money_carried_over_may_be_spent_after_the_last_day() {
        var plan = plans.draft(commune, 2024);
        var carried = GivenBudgets.of("DA2", SourceTier.CENTRAL, 3L)
                .carriedFrom(2023, "Quyết định 12/QĐ-UBND", LocalDate.of(2025, 1, 31)).line();
        money(plan, GivenBudgets.of("DA5", SourceTier.CENTRAL, 300L).line(), carried);
        var items = users.as(commune.maker(), () -> hold.of(plan)).items();
        var houses = items.stream().filter(it -> it.text().startsWith("DA5")).findFirst().orElseThrow().id();

        plans.done(users.as(commune.maker(), () -> hold.name(
                plan, Subject.BUDGET_LINE, houses, "Nghị quyết số 9/NQ-HĐND", Bound.AT_MOST, "299.999.999")));

        assertThat(users.as(commune.maker(), () -> hold.of(plan)).contradictions()).isOne();
        assertThat(users.as(commune.maker(), () -> duties.of(plan, null)).findings())
                .extracting(Object::toString).anySatisfy(it -> assertThat(it).contains("NoLead", "DA5"));
        parts.add(plans.newest(commune, plan).id(), List.of(GivenParts.livelihoods(
                until(LocalDate.of(2025, 1, 5), carriedLine(plan, 2023)), until(LocalDate.of(2025, 2, 1), carriedLine(plan, 2023)))));
        assertThat(users.as(commune.maker(), () -> scopes.of(plan)).late())
                .extracting(KeepScope.Late::day).containsExactly(LocalDate.of(2025, 2, 1));
    }

    private void money(PlanId plan, BudgetLine... lines) {
        var finance = users.user(Role.FINANCE, commune.unit());
        var budget = users.as(finance, () -> budgets.open(new PlanRef(plan.value()), commune.unit(), 2024));
        var seen = users.as(finance, () -> readBudget.one(budget, null)).budget().revision();
        assertThat(users.as(finance, () -> enter.add(budget, seen, List.of(lines)))).isInstanceOf(EnterLines.Outcome.Done.class);
    }

    private UUID carriedLine(PlanId plan, int year) {
        return users.as(commune.maker(), () -> budgets.lines(budgets.of(new PlanRef(plan.value())).orElseThrow())).stream()
                .filter(it -> it.axes().yearOfOrigin() == year).findFirst().orElseThrow().id();
    }

    private static Activity until(LocalDate day, UUID line) {
        var it = GivenParts.training(2024);
        var conduct = new Activity.Conduct("Xóm Bắc", "Phòng Kinh tế", DateRange.until(day), null, null);
        return new Activity(ActivityId.next(), it.content(), it.name(), conduct, new Activity.Cost(1L, line), it.support(), null, it.labour());
    }

    @Test
    void a_resolution_without_a_name_or_with_words_for_a_figure_is_refused() {
        var plan = plans.draft(commune, 2024);
        var target = target("Tỷ lệ giảm nghèo đa chiều khoảng 10,5%");

        assertThat(users.as(commune.maker(), () -> hold.name(plan, Subject.TARGET, target, " ", Bound.EXACTLY, "10,5")))
                .isEqualTo(new PlanOutcome.Refused("plans.sources.refusal.no_citation"));
        assertThat(users.as(commune.maker(), () -> hold.name(plan, Subject.TARGET, target, "NQ", Bound.EXACTLY, "mười")))
                .isEqualTo(new PlanOutcome.Refused("plans.sources.refusal.no_figure"));
    }

    @Test
    @Requirement("PLN-03")
    void an_activity_after_the_last_day_is_told_and_the_scope_goes_on_into_the_adjustment() throws Exception {
        var plan = plans.draft(commune, 2025);
        var version = plans.newest(commune, plan);
        parts.add(version.id(), List.of(GivenParts.livelihoods(GivenParts.training(2025))));
        assertThat(users.as(commune.maker(), () -> scopes.of(plan)).late()).isEmpty();

        var scope = new Scope("Giảm nghèo đa chiều, bao trùm, bền vững", "toàn xã", "Hộ nghèo", LocalDate.of(2025, 3, 30));
        plans.done(users.as(commune.maker(), () -> scopes.keep(version.id(), version.revision(), scope)));

        assertThat(users.as(commune.maker(), () -> scopes.of(plan)).late()).containsExactly(
                new KeepScope.Late("Lớp chăn nuôi dê", LocalDate.of(2025, 3, 31)));
        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/scope"))
                .contains("Thực hiện đến hết ngày 30/03/2025", "Lớp chăn nuôi dê", "bao trùm");
        var neighbour = plans.commune(units.commune("Xã khác"));
        var plain = plans.draft(neighbour, 2025);
        assertThat(page(neighbour.maker(), "/plans/" + plain.value() + "/scope")).doesNotContain("bao trùm");
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", "Đã xem"));
        var issued = plans.newest(commune, plan);
        assertThat(users.as(commune.maker(), () -> scopes.keep(issued.id(), issued.revision(), Scope.NONE)))
                .isEqualTo(new PlanOutcome.Refused("plans.refusal.sent_off"));
        assertThatThrownBy(() -> jdbc.sql("delete from plans.scope where version_id = ?").param(issued.id().value()).update())
                .hasStackTraceContaining("sent off is not changed");
        plans.done(users.as(commune.maker(), () -> adjust.adjust(plan, new Adjustment("", "", "Bổ sung vốn"))));
        assertThat(users.as(commune.maker(), () -> scopes.of(plan)).scope()).isEqualTo(scope);
    }

    @Test
    @Requirement("PLN-19")
    void each_policy_has_who_answers_for_it_and_the_people_it_reached_in_the_year() throws Exception {
        var plan = plans.draft(commune, 2026);
        plans.done(users.as(commune.maker(), () -> policies.add(plan, "Miễn, giảm học phí", "Phòng Văn hóa - Xã hội")));
        var policy = users.as(commune.maker(), () -> policies.of(plan)).policies().getFirst();
        var address = "/plans/" + plan.value() + "/alongside";
        assertThat(page(commune.maker(), address)).contains("Miễn, giảm học phí", "năm 2026: chưa có số");

        post(address + "/" + policy.id() + "/reached", "year", "2026", "people", "1.250", "evidence", "Báo cáo 12/BC-VHXH");

        assertThat(users.as(commune.maker(), () -> policies.of(plan)).policies().getFirst().reached())
                .containsExactly(new Reached(2026, 1250, "Báo cáo 12/BC-VHXH"));
        assertThat(page(commune.maker(), address)).contains("năm 2026: 1.250 người (Báo cáo 12/BC-VHXH)").doesNotContain("chưa có số");
        assertThat(users.as(commune.maker(), () -> policies.reached(plan, policy.id(), new Reached(2027, 3, "Báo cáo"))))
                .isEqualTo(new PlanOutcome.Refused("plans.alongside.refusal.year"));
        assertThat(users.as(commune.maker(), () -> policies.reached(plan, policy.id(), new Reached(2026, 3, " "))))
                .isEqualTo(new PlanOutcome.Refused("plans.alongside.refusal.evidence"));
        assertThat(users.as(commune.maker(), () -> policies.add(plan, "Miễn, giảm học phí", "Khác")))
                .isEqualTo(new PlanOutcome.Refused("plans.alongside.refusal.there"));
    }

    @Test
    @Requirement("PLN-12")
    void a_road_that_two_programmes_pay_for_stands_once_with_two_lines_of_funding() throws Exception {
        var plan = plans.draft(commune, 2026);
        var address = "/plans/" + plan.value() + "/alongside";
        post(address + "/works", "work", "Đường vào xóm Bắc", "place", "Xóm Bắc", "programme", "Giảm nghèo bền vững", "dong", "700.000.000");
        post(address + "/works", "work", "đường vào  xóm Bắc".replace("  ", " "), "place", "xóm Bắc", "programme", "Nông thôn mới", "dong", "300000000");

        assertThat(users.as(commune.maker(), () -> policies.of(plan)).works()).singleElement().satisfies(it -> {
            assertThat(it.funding()).containsExactly(
                    new Funding("Giảm nghèo bền vững", 700_000_000), new Funding("Nông thôn mới", 300_000_000));
            assertThat(it.total()).isEqualTo(1_000_000_000);
        });
        assertThat(page(commune.maker(), address)).contains("Nông thôn mới", "1.000.000.000");
        var other = plans.commune(units.commune("Xã khác"));
        assertThatThrownBy(() -> users.as(other.maker(), () -> policies.fund(plan, "Cầu", "", new Funding("Khác", 1))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @Requirement({"PLN-06", "ORG-05"})
    void the_issued_plan_of_a_commune_goes_by_itself_to_the_standing_agency_and_the_leads_and_each_receipt_is_kept() throws Exception {
        var plan = plans.draft(commune, 2026);
        parts.add(plans.newest(commune, plan).id(), List.of(GivenParts.livelihoods(GivenParts.training(2026))));
        plans.write(commune, plan, TextPart.DUTY, List.of(
                List.of("Phòng Văn hóa – Xã hội", "LEAD", "Dinh dưỡng", "DA3-TDA2"),
                List.of("Công an xã", "COORDINATE", "Trật tự", ""),
                List.of("Phòng Văn hóa - Xã hội", "COORDINATE", "Rà soát", "")));
        assertThat(users.as(commune.maker(), () -> deliveries.of(plan)).deliveries()).isEmpty();

        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", "Đã xem"));

        var sent = users.as(commune.maker(), () -> deliveries.of(plan)).deliveries();
        assertThat(sent).extracting(Delivery::organisation, Delivery::reason).containsExactlyInAnyOrder(
                tuple("Phòng Kinh tế", Delivery.Reason.STANDING),
                tuple("Phòng Văn hóa – Xã hội", Delivery.Reason.LEAD),
                tuple("Công an xã", Delivery.Reason.TAKES_PART),
                tuple("Hội Nông dân xã", Delivery.Reason.TAKES_PART),
                tuple("Sở Nông nghiệp và Môi trường", Delivery.Reason.TAKES_PART));
        var address = "/plans/" + plan.value() + "/deliveries";
        post(address, "organisation", "Công an xã");
        assertThat(users.as(commune.maker(), () -> deliveries.of(plan)).deliveries())
                .filteredOn(it -> it.received().isPresent()).singleElement().satisfies(it -> {
                    assertThat(it.organisation()).isEqualTo("Công an xã");
                    assertThat(it.receivedBy()).isEqualTo(commune.maker());
                });
        assertThat(page(commune.maker(), address)).contains("cơ quan thường trực", "chưa xác nhận");
        assertThat(users.as(commune.maker(), () -> deliveries.receive(plan, "Công an xã")))
                .isEqualTo(new PlanOutcome.Refused("plans.deliveries.refusal.received"));
        var reader = users.user(Role.OBSERVER, units.commune("Xã khác"));
        for (var beside : List.of("duties", "deadlines", "sources", "scope", "alongside", "deliveries")) {
            assertThat(page(reader, "/plans/" + plan.value() + "/" + beside)).doesNotContain("btn-primary");
        }
        var front = users.user(Role.OBSERVER, commune.unit());
        assertThatThrownBy(() -> users.as(front, () -> deliveries.receive(plan, "Phòng Kinh tế"))).isInstanceOf(Forbidden.class);
    }

    private void post(String address, String... fields) {
        var request = browser.post().uri(address).with(csrf()).with(users.signedIn(commune.maker()));
        for (var at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
