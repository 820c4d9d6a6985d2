package vn.chungtay.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.model.Allocation;
import vn.chungtay.budget.model.Allocation.Criterion;
import vn.chungtay.budget.model.Allocation.Share;
import vn.chungtay.budget.model.LineRules;
import vn.chungtay.budget.model.Step;
import vn.chungtay.budget.usecase.AllocateBudget;
import vn.chungtay.budget.usecase.AllocateBudget.Pot;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Closed;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Done;
import vn.chungtay.budget.usecase.EnterLines.Outcome.NoRule;
import vn.chungtay.budget.usecase.EnterLines.Outcome.Refused;
import vn.chungtay.budget.usecase.ListBudgets;
import vn.chungtay.budget.usecase.MoveBudget;
import vn.chungtay.budget.usecase.OpenBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.CounterpartRule;
import vn.chungtay.programme.SharedTable;
import vn.chungtay.programme.SourceTier;
import vn.chungtay.programme.usecase.DecideCounterpart;
import vn.chungtay.programme.usecase.LoadCounterpart;

/** A district makes the budget of a year, on its way from the proposal to the units below. */
@StoryTest
class BudgetStoryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private OpenBudget open;

    @Autowired
    private EnterLines enter;

    @Autowired
    private MoveBudget move;

    @Autowired
    private ReadBudget read;

    @Autowired
    private ListBudgets list;

    @Autowired
    private AllocateBudget allocate;

    @Autowired
    private LoadCounterpart load;

    @Autowired
    private DecideCounterpart decide;

    private UnitId province;
    private UnitId district;
    private UserId finance;
    private BudgetId budget;

    @BeforeEach
    void a_district_with_a_finance_officer() {
        province = units.province("Tỉnh");
        district = units.district(province, "Huyện");
        finance = users.user(Role.FINANCE, province);
        budget = users.as(finance, () -> open.open(district, 2024));
    }

    @Test
    @Requirement("BUD-05")
    void tinh_bien_is_at_least_5476_because_two_amounts_are_held_by_others() throws Exception {
        for (var row : SharedTable.rows("tinh_bien_2024_budget.csv")) {
            if (row.get("official_project_code").equals("TOTAL")) continue;
            var code = code(row.get("official_project_code"), row.get("official_subproject_code"));
            if (row.get("total").isEmpty()) add(GivenBudgets.of(code, SourceTier.CENTRAL, null));
            else {
                add(GivenBudgets.of(code, SourceTier.CENTRAL, Long.parseLong(row.get("central_budget"))),
                        GivenBudgets.of(code, SourceTier.PROVINCE, Long.parseLong(row.get("province_budget"))));
            }
        }

        var table = view().table();
        assertThat(table.total().sums().total()).isEqualTo(5_476_000_000L);
        assertThat(table.total().sums().central()).isEqualTo(4_978_000_000L);
        assertThat(table.total().sums().of(SourceTier.PROVINCE)).isEqualTo(498_000_000L);
        assertThat(table.atLeast()).isTrue();
    }

    @Test
    @Requirement({"BUD-06", "BUD-01"})
    void tu_mo_rong_knows_kinds_and_no_sources() throws Exception {
        for (var row : SharedTable.rows("tu_mo_rong_2024_budget.csv")) {
            if (!row.get("official_project_code").startsWith("DA")) continue;
            var code = code(row.get("official_project_code"), row.get("official_subproject_code"));
            add(GivenBudgets.of(code, SourceTier.UNSPLIT, Long.parseLong(row.get("amount")))
                    .kind(code.equals("DA1") ? CapitalKind.INVESTMENT : CapitalKind.RECURRENT));
        }

        var view = view();
        assertThat(view.table().total().sums().total()).isEqualTo(2_913_000_000L);
        assertThat(view.table().columns()).containsExactly(BudgetTable.Column.TOTAL, BudgetTable.Column.UNSPLIT);
        assertThat(byKind(CapitalKind.INVESTMENT)).isEqualTo(1_977_000_000L);
        assertThat(byKind(CapitalKind.RECURRENT)).isEqualTo(936_000_000L);
        assertThat(view.faults()).isEmpty();
    }

    @Test
    @Requirement("BUD-11")
    void nineteen_dong_beside_millions_are_stopped() {
        add(GivenBudgets.of("DA7-TDA2", SourceTier.CENTRAL, 187L));

        assertThat(keys(tried(GivenBudgets.of("DA7-TDA2", SourceTier.PROVINCE, 1L).dong(19)))).containsExactly("size");
    }

    @Test
    @Requirement("BUD-14")
    void a_forbidden_use_is_refused_with_its_rule_and_nothing_is_kept() {
        var outcome = tried(
                GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L), GivenBudgets.of("DA2", SourceTier.CENTRAL, 5L).use("CHI_THUONG_XUYEN"));

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, it ->
                assertThat(it.faults().getFirst().value()).contains("không được chi"));
        assertThat(view().lines()).isEmpty();
    }

    @Test
    @Requirement("BUD-12")
    void money_of_three_years_stands_in_one_budget_and_the_expired_one_is_refused() {
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 10L).carriedFrom(2022, "NQ 104/2023/QH15", LocalDate.of(2024, 12, 31)),
                GivenBudgets.of("DA2", SourceTier.CENTRAL, 20L).carriedFrom(2023, "NQ 104/2023/QH15", LocalDate.of(2024, 12, 31)),
                GivenBudgets.of("DA2", SourceTier.CENTRAL, 30L));
        var expired = tried(GivenBudgets.of("DA2", SourceTier.CENTRAL, 10L)
                .carriedFrom(2022, "NQ 69/2022/QH15", LocalDate.of(2023, 12, 31)));

        assertThat(view().lines()).extracting(it -> it.axes().yearOfOrigin()).containsExactly(2022, 2023, 2024);
        assertThat(keys(expired)).containsExactly("carry_expired");
    }

    @Test
    @Requirement({"BUD-07", "BUD-08"})
    void counterpart_is_proposed_by_the_approved_rule_and_what_is_off_is_told() {
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 3160L), GivenBudgets.of("DA7-TDA1", SourceTier.CENTRAL, 446L));
        assertThat(users.as(finance, () -> enter.proposeCounterpart(budget, revision()))).isEqualTo(new NoRule());
        approvedRule();
        add(GivenBudgets.of("DA7-TDA1", SourceTier.PROVINCE, 1L).dong(66_800_000));

        assertThat(users.as(finance, () -> enter.proposeCounterpart(budget, revision()))).isInstanceOf(Done.class);

        var da2 = view().table().rows().getFirst().sums();
        assertThat(da2.of(SourceTier.PROVINCE)).isEqualTo(331_800_000);
        assertThat(da2.of(SourceTier.DISTRICT)).isEqualTo(142_200_000);
        assertThat(view().deviations()).singleElement().satisfies(it -> {
            assertThat(it.component()).isEqualTo(new ComponentCode("DA7-TDA1"));
            assertThat(it.expected()).isEqualTo(66_900_000);
        });
    }

    @Test
    @Requirement("BUD-07")
    void nobody_approves_their_own_rule_and_a_draft_does_not_count() {
        var rule = users.as(finance, () -> load.load(province, 2024, 2024, rule()));
        var id = ((LoadCounterpart.Outcome.Loaded) rule).id();

        assertThat(users.as(finance, () -> decide.decide(id, true, ""))).isEqualTo(DecideCounterpart.Outcome.OWN_RULE);
        assertThat(view().rule()).isEmpty();
    }

    @Test
    @Requirement("BUD-13")
    void each_step_has_its_document_and_after_finance_only_an_adjustment_changes_it() {
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));
        for (var document : List.of("12/TTr-LĐTBXH", "34/TTr-TCKH", "06/NQ-HĐND", "144/QĐ-UBND")) {
            users.as(finance, () -> move.forward(budget, revision(), document, DAY));
        }

        assertThat(view().steps()).extracting(it -> it.step()).containsExactly(Step.COMPILED, Step.FINANCE, Step.COUNCIL, Step.ALLOCATED);
        assertThat(view().steps()).extracting(it -> it.document()).contains("06/NQ-HĐND");
        assertThat(tried(GivenBudgets.of("DA5", SourceTier.CENTRAL, 10L))).isEqualTo(new Closed());

        assertThat(users.as(finance, () -> move.adjust(budget, revision(), "Tỉnh giao bổ sung"))).isEqualTo(MoveBudget.Outcome.DONE);
        add(GivenBudgets.of("DA5", SourceTier.CENTRAL, 10L));
        assertThat(view().budget().number()).isEqualTo(1);
        assertThat(users.as(finance, () -> read.changes(budget, 0, 1))).singleElement()
                .satisfies(it -> assertThat(it.change()).isEqualTo(10_000_000));
        assertThat(users.as(finance, () -> read.one(budget, 0)).lines()).hasSize(1);
    }

    @Test
    @Requirement("BUD-15")
    void other_weights_change_a_proposal_and_not_a_decision() {
        var one = units.commune(district, "Xã Một");
        var two = units.commune(district, "Xã Hai");
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));
        var pot = new Pot(new ComponentCode("DA2"), "NSTW", 100_000_000, 0);
        var criteria = List.of(new Criterion("Hộ nghèo", BigDecimal.ONE), new Criterion("Thôn ĐBKK", BigDecimal.ZERO));
        var shares = List.of(share(one, 30, 0), share(two, 10, 4));
        var id = ((AllocateBudget.Outcome.Done) users.as(finance, () -> allocate.propose(budget, pot, 1_000_000, criteria, shares))).allocation();
        assertThat(found(id).amounts()).containsExactly(75_000_000L, 25_000_000L);

        users.runAs(finance, () -> allocate.weigh(id, found(id).revision(), List.of(BigDecimal.ONE, BigDecimal.ONE)));
        assertThat(found(id).amounts()).containsExactly(38_000_000L, 62_000_000L);

        users.as(finance, () -> allocate.decide(id, found(id).revision(), "490/QĐ-UBND", DAY));
        assertThatThrownBy(() -> users.runAs(finance, () -> allocate.weigh(id, found(id).revision(), List.of(BigDecimal.ONE, BigDecimal.ZERO))))
                .isInstanceOf(Stale.class);
        assertThat(found(id).amounts()).containsExactly(38_000_000L, 62_000_000L);
        assertThat(users.as(finance, () -> allocate.propose(budget, pot, 1, criteria, shares)))
                .isEqualTo(new AllocateBudget.Outcome.TooMuch(0));
    }

    @Test
    void two_who_change_it_at_once_do_not_overwrite_each_other() {
        var seen = revision();
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));

        assertThatThrownBy(() -> users.as(finance, () -> enter.add(budget, seen, List.of(GivenBudgets.of("DA5", SourceTier.CENTRAL, 1L).line()))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void leaders_and_observers_see_and_do_not_enter() {
        var observer = users.user(Role.OBSERVER, province);
        var stranger = users.user(Role.FINANCE, units.province("Tỉnh khác"));

        assertThat(users.as(observer, () -> read.one(budget, null)).lines()).isEmpty();
        assertThatThrownBy(() -> users.as(observer, () -> enter.add(budget, 0, List.of()))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(stranger, () -> read.one(budget, null))).isInstanceOf(Forbidden.class);
        assertThat(users.as(stranger, () -> list.of(""))).noneMatch(it -> it.budget().id().equals(budget));
    }

    @Test
    void a_plan_has_one_budget() {
        var plan = new PlanRef(UUID.randomUUID());
        var first = users.as(finance, () -> open.open(plan, district, 2024));

        assertThat(users.as(finance, () -> open.open(plan, district, 2024))).isEqualTo(first);
        assertThat(open.of(plan)).contains(first);
    }

    @Test
    void a_year_without_a_programme_has_no_budget() {
        assertThatThrownBy(() -> users.as(finance, () -> open.open(district, 2020))).isInstanceOf(NotFound.class);
    }

    private void approvedRule() {
        var other = users.user(Role.FINANCE, province);
        var loaded = (LoadCounterpart.Outcome.Loaded) users.as(finance, () -> load.load(province, 2024, 2025, rule()));
        assertThat(users.as(other, () -> decide.decide(loaded.id(), true, ""))).isEqualTo(DecideCounterpart.Outcome.DONE);
    }

    private static CounterpartRule rule() {
        return new CounterpartRule(
                BigDecimal.valueOf(15),
                Map.of(SourceTier.PROVINCE, BigDecimal.valueOf(70), SourceTier.DISTRICT, BigDecimal.valueOf(30)),
                100_000,
                "Nghị quyết thử nghiệm");
    }

    private static Share share(UnitId unit, int poor, int hard) {
        return new Share(unit, List.of(BigDecimal.valueOf(poor), BigDecimal.valueOf(hard)), null);
    }

    private Allocation found(UUID id) {
        return users.as(finance, () -> allocate.of(budget)).stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private long byKind(CapitalKind kind) {
        return view().lines().stream().filter(it -> it.axes().kind() == kind).mapToLong(BudgetLine::amount).sum();
    }

    private static List<String> keys(EnterLines.Outcome outcome) {
        return ((Refused) outcome).faults().stream().map(LineRules.Fault::key).toList();
    }

    private ReadBudget.View view() {
        return users.as(finance, () -> read.one(budget, null));
    }

    private int revision() {
        return view().budget().revision();
    }

    private void add(GivenBudgets... drafts) {
        assertThat(tried(drafts)).isInstanceOf(Done.class);
    }

    private EnterLines.Outcome tried(GivenBudgets... drafts) {
        return users.as(finance, () -> enter.add(budget, revision(), List.of(drafts).stream().map(GivenBudgets::line).toList()));
    }

    private static String code(String project, String sub) {
        return sub.isEmpty() ? project : project + "-" + sub;
    }
}
