package vn.chungtay.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.OpenBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.programme.SourceTier;

/** Pages of the programme and of budgets, as officials use them without scripts. */
@StoryTest
class BudgetPagesTest {

    private static final Pattern FIGURE = Pattern.compile("href=\"(/budgets/[^\"]+/lines\\?version[^\"]+)\">([0-9.,]+)</a>");

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private OpenBudget open;

    @Autowired
    private EnterLines enter;

    @Autowired
    private ReadBudget read;

    @Autowired
    private MockMvcTester mvc;

    private UnitId district;
    private UserId finance;
    private BudgetId budget;
    private String address;

    @BeforeEach
    void a_budget() {
        var province = units.province("Tỉnh");
        district = units.district(province, "Huyện Thử");
        units.commune(district, "Xã Một");
        finance = users.user(Role.FINANCE, province);
        budget = users.as(finance, () -> open.open(district, 2024));
        address = "/budgets/" + budget.value();
    }

    @Test
    @Requirement({"BUD-03", "BUD-11"})
    void the_table_names_its_unit_and_every_figure_opens_its_lines() throws Exception {
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 3160L), GivenBudgets.of("DA2", SourceTier.PROVINCE, 474L),
                GivenBudgets.of("DA3-TDA2", SourceTier.CENTRAL, 485L));

        var page = get(address);
        assertThat(page).hasStatusOk().bodyText().contains("Đơn vị tính: triệu đồng", "TỔNG CỘNG", "4.119", "aria-details=\"budget-figures\"");
        var figures = FIGURE.matcher(page.getResponse().getContentAsString());
        assertThat(figures.find()).isTrue();
        do {
            assertThat(get(figures.group(1).replace("&amp;", "&")))
                    .hasStatusOk().bodyText().contains("cộng " + figures.group(2) + ".000.000 đồng");
        } while (figures.find());
    }

    @Test
    @Requirement("BUD-09")
    void the_page_says_that_parts_do_not_add_up_because_of_rounding_and_in_dong_it_does_not() {
        add(GivenBudgets.of("DA3-TDA2", SourceTier.CENTRAL, 485L), GivenBudgets.of("DA3-TDA2", SourceTier.PROVINCE, 1L).dong(50_925_000),
                GivenBudgets.of("DA3-TDA2", SourceTier.DISTRICT, 1L).dong(21_825_000));

        assertThat(get(address)).bodyText().contains("557,8", "72,8", "50,9", "21,8", "vì làm tròn");
        assertThat(get(address + "?money=DONG")).bodyText().contains("557.750.000", "Đơn vị tính: đồng").doesNotContain("vì làm tròn");
    }

    @Test
    @Requirement("BUD-11")
    void a_typed_line_of_nineteen_dong_is_stopped_and_kept_in_the_form() {
        add(GivenBudgets.of("DA7-TDA2", SourceTier.CENTRAL, 187L));

        assertThat(post("/lines", "component", "DA7-TDA2", "source", "NST", "kind", "RECURRENT", "origin", "DOMESTIC", "use",
                        "NOI_DUNG", "year", "2024", "amount", "19", "money", "DONG"))
                .hasStatusOk().bodyText().contains("đơn vị tính là đồng hay triệu đồng", "value=\"19\"");
        assertThat(post("/lines", "component", "DA7-TDA2", "source", "NST", "kind", "RECURRENT", "origin", "DOMESTIC", "use",
                        "NOI_DUNG", "year", "2024", "amount", "19", "money", "MILLION"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(view().table().total().sums().total()).isEqualTo(206_000_000);
    }

    @Test
    @Requirement({"BUD-10", "BUD-11"})
    void a_pasted_table_needs_its_unit_and_its_wrong_cell_is_shown_before_anything_is_kept() {
        var table = "Dự án\tTổng\tTrung ương\tĐịa phương\nDự án 2\t115\t100\t15\nDự án 5\t230\t220\t30\nTổng cộng\t345\t300\t45";

        assertThat(post("/import", "table", table)).bodyText().contains("chưa ghi đơn vị tính");
        assertThat(post("/import", "table", table, "money", "MILLION")).bodyText()
                .contains("Dòng 3, cột Ngân sách trung ương: in 220.000.000 đồng, đề nghị 200.000.000 đồng.");
        assertThat(view().lines()).isEmpty();
        assertThat(post("/import", "table", table.replace("220", "200"), "money", "MILLION")).hasStatus(HttpStatus.FOUND);
        assertThat(view().table().total().sums().total()).isEqualTo(345_000_000);
    }

    @Test
    @Requirement("BUD-15")
    void a_share_is_proposed_weighed_again_and_decided_on_pages() {
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));

        assertThat(post("/allocations", "pot", "DA2:NSTW", "amount", "100", "rounding", "1", "criteria", "Số hộ nghèo = 1", "measures", "xa mot; 5"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(address + "/allocations")).hasStatusOk().bodyText().contains("100.000.000", "chưa phân bổ 0 đồng");
        assertThat(post("/allocations", "pot", "DA2:NSTW", "amount", "1", "rounding", "1", "criteria", "Số hộ nghèo = 1", "measures", "Xã Một; 5"))
                .bodyText().contains("vượt phần chưa phân bổ");
    }

    @Test
    void a_page_that_somebody_has_overtaken_answers_conflict() {
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));

        assertThat(mvc.post().uri(address + "/forward").param("revision", "0").param("document", "1/TTr").param("day", "2024-01-05")
                        .with(users.signedIn(finance)).with(csrf()))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void the_table_goes_out_as_a_spreadsheet() {
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 3160L));

        assertThat(get(address + "/file?format=XLSX")).hasStatusOk().headers().hasValue("Content-Type",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(get(address + "/file?format=CSV")).hasStatusOk().bodyText().contains("3160");
    }

    @Test
    void a_step_and_an_adjustment_are_shown_with_what_they_changed() {
        add(GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));
        for (int i = 0; i < 4; i++) post("/forward", "document", "0" + i + "/NQ", "day", "2024-01-05");
        assertThat(post("/adjust", "reason", "Giao bổ sung")).hasStatus(HttpStatus.FOUND);
        add(GivenBudgets.of("DA5", SourceTier.CENTRAL, 10L));

        assertThat(get(address)).bodyText().contains("Điều chỉnh lần thứ 01", "Giao bổ sung");
        assertThat(get(address + "/changes?before=0&after=1")).hasStatusOk().bodyText().contains("10.000.000", "DA5").doesNotContain(">DA2<");
        assertThat(get(address + "?version=0")).hasStatusOk().bodyText().contains("03/NQ").doesNotContain("DA5");
    }

    @Test
    void the_list_is_searched_without_marks() {
        assertThat(get("/budgets?q=huyen thu")).hasStatusOk().bodyText().contains(address);
        assertThat(get("/budgets?q=khong co")).hasStatusOk().bodyText().doesNotContain(address);
    }

    @Test
    @Requirement("PRJ-01")
    void the_programme_shows_where_each_value_comes_from_and_what_is_missing() {
        assertThat(get("/programme")).hasStatusOk().bodyText().contains("DA4-TDA3", "Điều 74 khoản 1", "chưa đối chiếu", "40.000.000");
        assertThat(get("/programme?q=nha o")).bodyText().contains("DA5").doesNotContain("id=\"DA2\"");
        assertThat(get("/programme?period=2026-2030")).bodyText().contains("Danh mục dự án thành phần");
        assertThat(get("/programme/file?format=CSV")).hasStatusOk().bodyText().contains("Xây", "TT 55/2023/TT-BTC");
    }

    @Test
    @Requirement("BUD-07")
    void a_counterpart_rule_is_typed_by_one_and_approved_by_another() {
        var page = "/programme/counterpart";
        var province = users.as(finance, () -> read.openable(2024)).getFirst().id().value().toString();
        var typed = List.of("unit", province, "firstYear", "2024", "lastYear", "2025", "percent", "15", "province", "70", "district", "30",
                "rounding", "100000", "document", "Nghị quyết thử nghiệm " + budget.value());

        assertThat(send(finance, page, typed.toArray(String[]::new))).hasStatus(HttpStatus.FOUND);
        assertThat(get(page)).bodyText().contains("Nghị quyết thử nghiệm " + budget.value(), "Người nạp không tự phê duyệt");
        assertThat(send(finance, page, "unit", province, "firstYear", "2024", "lastYear", "2025", "percent", "15", "province", "70",
                        "district", "20", "rounding", "100000", "document", "x"))
                .bodyText().contains("cộng đúng 100%");
    }

    private void add(GivenBudgets... drafts) {
        var lines = List.of(drafts).stream().map(GivenBudgets::line).toList();
        assertThat(users.as(finance, () -> enter.add(budget, view().budget().revision(), lines))).isInstanceOf(EnterLines.Outcome.Done.class);
    }

    private ReadBudget.View view() {
        return users.as(finance, () -> read.one(budget, null));
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(users.signedIn(finance)).exchange();
    }

    private MvcTestResult post(String below, String... values) {
        return send(finance, address + below, values);
    }

    private MvcTestResult send(UserId user, String uri, String... values) {
        var request = mvc.post().uri(uri).with(users.signedIn(user)).with(csrf()).param("revision", "" + view().budget().revision());
        for (int i = 0; i < values.length; i += 2) request = request.param(values[i], values[i + 1]);
        return request.exchange();
    }
}
