package vn.chungtay.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.model.Allocation;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.MoneyStage;
import vn.chungtay.budget.model.ProgressTable.Axis;
import vn.chungtay.budget.usecase.AllocateBudget;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.MoveBudget;
import vn.chungtay.budget.usecase.OpenBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.budget.usecase.ReadProgress;
import vn.chungtay.budget.usecase.RecordMoney;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.SharedTable;
import vn.chungtay.programme.SourceTier;

/** What became of the money of a district: allocated, paid, settled, and put right. */
@StoryTest
class MoneyProgressStoryTest {

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
    private AllocateBudget allocate;

    @Autowired
    private ReadProgress progress;

    @Autowired
    private RecordMoney record;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId district;
    private UnitId commune;
    private UserId finance;
    private BudgetId budget;
    private String address;

    @BeforeEach
    void a_district() {
        province = units.province("Tỉnh");
        district = units.district(province, "Huyện");
        commune = units.commune(district, "Xã Một");
        finance = users.user(Role.FINANCE, province);
        budget = users.as(finance, () -> open.open(district, 2024));
        address = "/budgets/" + budget.value();
    }

    private void planned(List<GivenBudgets> lines) {
        var drafts = lines.stream().map(GivenBudgets::line).toList();
        assertThat(users.as(finance, () -> enter.add(budget, revision(), drafts))).isInstanceOf(EnterLines.Outcome.Done.class);
    }

    private void allocated(GivenBudgets... lines) {
        planned(List.of(lines));
        allocated();
    }

    private void allocated() {
        users.as(finance, () -> {
            for (var at = 0; at < 4; at++) assertThat(move.forward(budget, revision(), "Văn bản " + at, DAY)).isEqualTo(MoveBudget.Outcome.DONE);
            return 0;
        });
    }

    private int revision() {
        return read.one(budget, null).budget().revision();
    }

    private MoneyProgress total() {
        return users.as(finance, () -> progress.show(budget, Axis.COMPONENT, null)).table().total();
    }

    private RecordMoney.Outcome recorded(BudgetLine line, UnitId unit, MoneyStage stage, long millions) {
        var entry = new MoneyEntry(UUID.randomUUID(), line.id(), unit, stage, DAY, "12/UNC", millions * 1_000_000, false, null, null);
        return users.as(finance, () -> record.record(budget, entry));
    }

    @Test
    @Requirement("IND-29")
    void vo_nhai_has_9098_7_million_to_spend_and_tells_the_share_by_source_and_year() throws Exception {
        var lines = new ArrayList<GivenBudgets>();
        for (var row : SharedTable.rows("vo_nhai_2024_annex2_budget.csv")) {
            var project = row.get("official_project_code");
            var sub = row.get("official_subproject_code");
            if (row.get("row_type").equals("total") || row.get("row_type").equals("project") && List.of("DA3", "DA4", "DA6", "DA7").contains(project)) continue;
            var code = sub.isEmpty() ? project : project + "-" + sub;
            var local = dong(row.get("local_budget_total"));
            if (local == 72_800_000) local = 72_750_000;
            if (local == 130_700_000) local = 130_650_000;
            lines.add(GivenBudgets.of(code, SourceTier.CENTRAL, 1L).dong(dong(row.get("central_budget"))));
            lines.add(GivenBudgets.of(code, SourceTier.PROVINCE, 1L).dong(local * 7 / 10));
            lines.add(GivenBudgets.of(code, SourceTier.DISTRICT, 1L).dong(local - local * 7 / 10));
        }
        planned(lines);
        assertThat(total()).isEqualTo(new MoneyProgress(9_098_700_000L, 0, 0, 0, 0, 0));
        allocated();
        assertThat(recorded(lines.getFirst().line(), null, MoneyStage.PAID, 1_978)).isInstanceOf(RecordMoney.Outcome.Recorded.class);

        assertThat(total()).isEqualTo(new MoneyProgress(9_098_700_000L, 9_098_700_000L, 0, 1_978_000_000L, 0, 0));
        assertThat(page("/progress?by=SOURCE")).bodyText().contains("9.098,7", "7.912", "25,00");
        assertThat(page("/progress?by=YEAR_OF_ORIGIN")).bodyText().contains("21,74");
    }

    @Test
    @Requirement({"IND-29", "BUD-20"})
    void tinh_bien_has_at_least_5476_million_because_others_hold_two_amounts() throws Exception {
        var lines = new ArrayList<GivenBudgets>();
        for (var row : SharedTable.rows("tinh_bien_2024_budget.csv")) {
            if (row.get("official_project_code").equals("TOTAL")) continue;
            var sub = row.get("official_subproject_code");
            var code = sub.isEmpty() ? row.get("official_project_code") : row.get("official_project_code") + "-" + sub;
            if (row.get("total").isEmpty()) {
                lines.add(GivenBudgets.of(code, SourceTier.CENTRAL, null));
                continue;
            }
            lines.add(GivenBudgets.of(code, SourceTier.CENTRAL, Long.parseLong(row.get("central_budget"))));
            lines.add(GivenBudgets.of(code, SourceTier.PROVINCE, Long.parseLong(row.get("province_budget"))));
        }
        planned(lines);
        allocated();

        assertThat(total()).isEqualTo(new MoneyProgress(5_476_000_000L, 5_476_000_000L, 0, 0, 0, 2));
        assertThat(page("/progress")).bodyText().contains("5.476", "tối thiểu", "Có 2 dòng chưa có số tiền");
    }

    @Test
    @Requirement("IND-29")
    void tu_mo_rong_has_2913_million_without_sources() throws Exception {
        var lines = new ArrayList<GivenBudgets>();
        for (var row : SharedTable.rows("tu_mo_rong_2024_budget.csv")) {
            if (!row.get("official_project_code").startsWith("DA")) continue;
            var sub = row.get("official_subproject_code");
            var code = sub.isEmpty() ? row.get("official_project_code") : row.get("official_project_code") + "-" + sub;
            lines.add(GivenBudgets.of(code, SourceTier.UNSPLIT, Long.parseLong(row.get("amount"))));
        }
        planned(lines);

        assertThat(total().planned()).isEqualTo(2_913_000_000L);
        assertThat(page("/progress?by=SOURCE")).bodyText().contains("2.913", "Chưa phân nguồn");
    }

    private static long dong(String millions) {
        return new BigDecimal(millions).movePointRight(6).longValueExact();
    }

    @Test
    @Requirement("IND-29")
    void payments_are_entered_with_their_paper_and_opened_from_the_figure() {
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L);
        assertThat(page("/entries")).bodyText().contains("chưa được giao");
        allocated(line);

        assertThat(send(line, "PAID", "2024-06-30", "40", "", "")).hasStatus(HttpStatus.FOUND);
        assertThat(send(line, "PAID", "2024-07-30", "61", "", "")).hasStatusOk().bodyText()
                .contains("Cộng lại sẽ là 101.000.000 đồng, vượt 100.000.000 đồng", "value=\"61\"");
        assertThat(send(line, "PAID", "2024-07-30", "mười", "", "")).hasStatusOk().bodyText().contains("Không rõ “mười”");
        assertThat(send(line, "PAID", "2024-07-30", "61", "Chi bổ sung theo 15/QĐ", "")).hasStatus(HttpStatus.FOUND);

        assertThat(page("/progress")).bodyText().contains("101,00", "key=DA2&amp;stage=PAID");
        assertThat(page("/progress?asOf=2024-06-30")).bodyText().contains("40,00").doesNotContain("101,00");
        assertThat(page("/entries?by=COMPONENT&key=DA2&stage=PAID")).bodyText().contains("12/UNC", "Chi bổ sung theo 15/QĐ", "40.000.000");
        assertThat(page("/entries?q=CHI thu")).bodyText().contains("Chưa có lần ghi nhận nào");
        assertThat(page("/entries?q=12/unc")).bodyText().contains("40.000.000", "61.000.000");
        assertThat(page("/entries?q=12/unc&page=7").getResponse().getRedirectedUrl()).endsWith("/entries?q=12/unc&page=1");
        assertThat(page("/entries?by=COMPONENT&key=DA5&stage=PAID")).bodyText().contains("Chưa có lần ghi nhận nào");
        assertThat(page("/progress/file?by=SOURCE&format=CSV")).hasStatusOk().bodyText().contains("101000000", "101.00");
        assertThat(page("/entries/file?format=CSV")).hasStatusOk().bodyText().contains("61000000", "Chi bổ sung theo 15/QĐ");
        assertThat(page("")).bodyText().contains("/progress");
    }

    @Test
    @Requirement("IND-29")
    void a_wrong_entry_is_answered_by_another_and_stays_in_sight() {
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L);
        allocated(line);
        send(line, "PAID", "2024-06-30", "40", "", "");
        var wrong = users.as(finance, () -> progress.show(budget, Axis.COMPONENT, null)).entries().getFirst().id().toString();

        assertThat(page("/entries?correct=" + wrong)).bodyText().contains("Đính chính một lần ghi nhận", "value=\"40.000.000\"");
        assertThat(send(line, "PAID", "2024-06-30", "4", "", wrong)).bodyText().contains("Xin ghi lý do đính chính");
        assertThat(send(line, "PAID", "2024-06-30", "4", "Ghi nhầm", wrong)).hasStatus(HttpStatus.FOUND);

        assertThat(total().paid()).isEqualTo(4_000_000);
        assertThat(page("/entries")).bodyText().contains("<del>40.000.000</del>", "đã được thay", "Ghi nhầm");
        assertThat(send(line, "PAID", "2024-06-30", "5", "Lại nhầm", wrong)).bodyText().contains("hoặc nó đã được thay");
        assertThat(jdbc.sql("select count(*) from audit.entry where after::text like '%Ghi nhầm%' and after ->> 'line' = :id")
                        .param("id", line.line().id().toString()).query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void entries_cannot_be_changed_or_removed_even_by_the_program() {
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L);
        allocated(line);
        recorded(line.line(), null, MoneyStage.PAID, 40);

        for (var sql : List.of("delete from budget.money_entry", "update budget.money_entry set amount_dong = 1")) {
            assertThat(catchThrowable(() -> users.as(finance, () -> jdbc.sql(sql).update())))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    @Requirement("IND-29")
    void what_a_commune_was_given_and_paid_stands_in_its_row() {
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L);
        allocated(line);
        users.as(finance, () -> {
            var done = (AllocateBudget.Outcome.Done) allocate.propose(
                    budget, new AllocateBudget.Pot(new ComponentCode("DA2"), "NSTW", 30_000_000, 0), 1,
                    List.of(new Allocation.Criterion("Số hộ", BigDecimal.ONE)),
                    List.of(new Allocation.Share(commune, List.of(BigDecimal.ONE), null)));
            return allocate.decide(done.allocation(), 0, "12/QĐ", DAY);
        });

        assertThat(recorded(line.line(), commune, MoneyStage.PAID, 31)).isInstanceOf(RecordMoney.Outcome.Refused.class);
        assertThat(recorded(line.line(), commune, MoneyStage.PAID, 15)).isInstanceOf(RecordMoney.Outcome.Recorded.class);

        var rows = users.as(finance, () -> progress.show(budget, Axis.UNIT, null)).table().rows();
        assertThat(rows).extracting(it -> it.progress().allocated()).containsExactly(30_000_000L, 70_000_000L);
        assertThat(rows).extracting(it -> it.progress().paid()).containsExactly(15_000_000L, 0L);
        assertThat(page("/progress?by=UNIT")).bodyText().contains("Xã Một", "50,00");
    }

    @Test
    void an_adjustment_that_is_still_made_does_not_change_what_is_allocated() {
        allocated(GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));
        users.as(finance, () -> move.adjust(budget, revision(), "Bổ sung"));
        planned(List.of(GivenBudgets.of("DA5", SourceTier.CENTRAL, 20L)));

        assertThat(total()).isEqualTo(new MoneyProgress(120_000_000, 100_000_000, 0, 0, 0, 0));
    }

    @Test
    @Requirement("IND-29")
    void what_is_planned_allocated_and_divided_stands_as_of_the_day_that_is_looked_at() {
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L);
        allocated(line);
        divided(1, 30_000_000, DAY.plusDays(10));
        users.as(finance, () -> move.adjust(budget, revision(), "Bổ sung"));
        planned(List.of(GivenBudgets.of("DA5", SourceTier.CENTRAL, 20L)));
        var council = LocalDate.of(2024, 7, 12);
        var allocatedAgain = LocalDate.of(2024, 7, 20);
        users.as(finance, () -> {
            for (var day : List.of(DAY, DAY, council, allocatedAgain)) move.forward(budget, revision(), "Văn bản điều chỉnh", day);
            return 0;
        });

        assertThat(on(DAY.minusDays(1))).as("as first made, nothing allocated yet").isEqualTo(sums(100, 0));
        assertThat(on(DAY)).isEqualTo(sums(100, 100));
        assertThat(on(council.minusDays(1))).as("the day before the adjustment was resolved").isEqualTo(sums(100, 100));
        assertThat(on(council)).as("resolved and not allocated yet").isEqualTo(sums(120, 100));
        assertThat(on(allocatedAgain.minusDays(1))).isEqualTo(sums(120, 100));
        assertThat(on(allocatedAgain)).isEqualTo(sums(120, 120));
        assertThat(total()).as("today").isEqualTo(sums(120, 120));
        assertThat(givenOn(DAY.plusDays(9))).as("not divided yet").isEmpty();
        assertThat(givenOn(DAY.plusDays(10))).containsExactly(30_000_000L);
    }

    private MoneyProgress on(LocalDate day) {
        return users.as(finance, () -> progress.show(budget, Axis.COMPONENT, day)).table().total();
    }

    private List<Long> givenOn(LocalDate day) {
        return users.as(finance, () -> progress.show(budget, Axis.UNIT, day)).table().rows().stream()
                .filter(it -> it.key().equals(commune.value().toString()))
                .map(it -> it.progress().allocated())
                .toList();
    }

    private static MoneyProgress sums(long plannedMillions, long allocatedMillions) {
        return new MoneyProgress(plannedMillions * 1_000_000, allocatedMillions * 1_000_000, 0, 0, 0, 0);
    }

    private void divided(int seen, long dong, LocalDate day) {
        users.as(finance, () -> {
            var done = (AllocateBudget.Outcome.Done) allocate.propose(
                    budget, new AllocateBudget.Pot(new ComponentCode("DA2"), "NSTW", dong, 0), seen,
                    List.of(new Allocation.Criterion("Số hộ", BigDecimal.ONE)),
                    List.of(new Allocation.Share(commune, List.of(BigDecimal.ONE), null)));
            return allocate.decide(done.allocation(), 0, "12/QĐ", day);
        });
    }

    @Test
    void whoever_only_looks_sees_the_figures_and_no_form() {
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L);
        allocated(line);
        var observer = users.user(Role.OBSERVER, province);

        assertThat(mvc.get().uri(address + "/entries").with(users.signedIn(observer)).exchange()).hasStatusOk().bodyText().doesNotContain("id=\"entry\"");
        assertThat(mvc.post().uri(address + "/entries").param("line", line.line().id().toString()).param("stage", "PAID")
                        .param("day", "2024-06-30").param("document", "x").param("amount", "1")
                        .with(users.signedIn(observer)).with(csrf()).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult page(String below) {
        return mvc.get().uri(address + below).with(users.signedIn(finance)).exchange();
    }

    private MvcTestResult send(GivenBudgets line, String stage, String day, String amount, String reason, String corrects) {
        var request = mvc.post().uri(address + "/entries").with(users.signedIn(finance)).with(csrf());
        var fields = Map.of(
                "line", line.line().id().toString(), "stage", stage, "day", day, "document", "12/UNC", "amount", amount,
                "money", "MILLION", "reason", reason, "corrects", corrects);
        for (var field : fields.entrySet()) request = request.param(field.getKey(), field.getValue());
        return request.exchange();
    }
}
