package vn.chungtay.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.model.OriginSums;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.OpenBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.documents.TextLine;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.programme.SourceTier;

/** Budgets as lists: files in and out, a line changed, money by unit, papers beside the table. */
@StoryTest
class BudgetListsTest {

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
    private Budgets budgets;

    @Autowired
    private MockMvcTester mvc;

    private UnitId province;
    private UnitId district;
    private UnitId commune;
    private UserId finance;
    private BudgetId budget;
    private String address;

    @BeforeEach
    void a_budget() {
        province = units.province("Tỉnh");
        district = units.district(province, "Huyện Thử");
        commune = units.commune(district, "Xã Một");
        units.commune(district, "Xã Hai");
        finance = users.user(Role.FINANCE, province);
        budget = users.as(finance, () -> open.open(district, 2024));
        address = "/budgets/" + budget.value();
    }

    @Test
    @Requirement("DAT-07")
    void the_file_of_one_budget_comes_back_as_the_lines_of_another() throws Exception {
        add(budget, GivenBudgets.of("DA2", SourceTier.CENTRAL, 3160L), GivenBudgets.of("DA2", SourceTier.PROVINCE, 0L).dong(331_800_000),
                GivenBudgets.of("DA3-TDA2", SourceTier.CENTRAL, 485L));
        var file = get(address + "/file?format=XLSX").getResponse().getContentAsByteArray();
        var other = users.as(finance, () -> open.open(commune, 2024));

        assertThat(upload(other, "kinh-phi.xlsx", file)).hasStatus(HttpStatus.FOUND);
        assertThat(view(other).table().total().sums()).isEqualTo(view(budget).table().total().sums());
        assertThat(view(other).lines()).hasSize(3);
    }

    @Test
    @Requirement({"DAT-07", "BUD-10"})
    void a_list_with_commas_is_checked_cell_by_cell_before_anything_is_kept() {
        var csv = "Đơn vị tính: triệu đồng;;;\nDự án;Tổng;Trung ương;Địa phương\nDự án 2;115;100;15\nDự án 5;1.5;200;30\n";

        assertThat(upload(budget, "a.csv", csv.getBytes())).hasStatusOk().bodyText().contains("Dòng 4: không rõ số “1.5”");
        assertThat(view(budget).lines()).isEmpty();
        assertThat(upload(budget, "a.csv", csv.replace("1.5", "230").getBytes())).hasStatus(HttpStatus.FOUND);
        assertThat(view(budget).table().total().sums().total()).isEqualTo(345_000_000);
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_with_what_to_do() {
        assertThat(upload(budget, "a.xlsx", "không phải bảng tính".getBytes())).hasStatusOk().bodyText().contains("không đúng với đuôi tên tệp");
    }

    @Test
    void a_line_is_changed_in_its_place_and_keeps_what_was_not_touched() {
        var line = GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L).carriedFrom(2023, "Nghị quyết thử", LocalDate.of(2024, 12, 31));
        add(budget, line);
        var id = line.line().id();

        assertThat(get(address + "/lines/" + id)).hasStatusOk().bodyText().contains("value=\"100.000.000\"", "Nghị quyết thử", "value=\"2024-12-31\"");
        assertThat(change(id, "120,5", "MILLION")).hasStatus(HttpStatus.FOUND);
        var changed = view(budget).lines().getFirst();
        assertThat(changed.amount()).isEqualTo(120_500_000);
        assertThat(changed.axes().unit()).isEqualTo(commune);
        assertThat(changed.id()).isEqualTo(id);
        assertThat(change(UUID.randomUUID(), "1", "MILLION")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(change(id, "mười", "MILLION")).hasStatusOk().bodyText().contains("Không rõ “mười” là bao nhiêu", "value=\"mười\"");
    }

    @Test
    void a_line_that_finance_has_is_not_changed_any_more() {
        add(budget, GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));
        var id = view(budget).lines().getFirst().id();
        for (int i = 0; i < 2; i++) send("/forward", "document", i + "/TTr", "day", "2024-01-05");

        assertThat(change(id, "1", "MILLION")).bodyText().contains("muốn thay đổi xin lập điều chỉnh");
        assertThat(view(budget).lines().getFirst().amount()).isEqualTo(100_000_000);
    }

    @Test
    void many_budgets_are_found_without_marks_shown_in_pages_and_taken_away_whole() throws Exception {
        add(budget, GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L), GivenBudgets.of("DA2", SourceTier.CREDIT, 7L));
        for (var at = 0; at < 51; at++) {
            var unit = units.commune(district, "Xã Lớp %02d".formatted(at));
            users.as(finance, () -> open.open(unit, 2024));
        }

        assertThat(list("?q=xa lop")).bodyText().contains("51 kế hoạch vốn", "Trang 1/2").doesNotContain("– Huyện Thử");
        assertThat(list("?q=xa lop&page=2")).bodyText().contains("Trang 2/2", "– Xã Lớp 00").doesNotContain("– Xã Lớp 50");
        assertThat(list("?q=xa lop&page=99")).hasRedirectedUrl("/budgets?q=xa%20lop&page=2");
        assertThat(list("?q=huyen thu")).bodyText().contains("100.000.000").doesNotContain("107.000.000");
        assertThat(sheet(list("/file?q=xa lop&format=XLSX")).lines()).hasSize(54);
        assertThat(sheet(list("/file?q=HUYỆN THỬ&format=XLSX"))).contains("100.000.000");
        assertThat(list("?q=khongco")).bodyText().contains("Chưa có kế hoạch vốn nào");
    }

    private MvcTestResult list(String below) {
        return mvc.get().uri("/budgets" + below).with(users.signedIn(finance)).exchange();
    }

    @Test
    void many_lines_are_shown_in_pages_and_taken_away_whole() throws Exception {
        add(budget, IntStream.range(0, 60).mapToObj(_ -> GivenBudgets.of("DA2", SourceTier.CENTRAL, 1L)).toArray(GivenBudgets[]::new));

        assertThat(get(address + "/lines")).bodyText().contains("60 dòng", "Trang 1/2");
        assertThat(get(address + "/lines?page=2")).bodyText().containsOnlyOnce("Trang trước").contains("Trang 2/2");
        assertThat(get(address + "/lines/file?format=CSV").getResponse().getContentAsString().lines()).hasSize(61);
    }

    @Test
    @Requirement("BUD-12")
    void money_of_each_year_stands_with_its_document_and_its_last_day() {
        add(budget, GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L),
                GivenBudgets.of("DA2", SourceTier.CENTRAL, 20L).carriedFrom(2022, "69/2022/QH15", LocalDate.of(2024, 12, 31)),
                GivenBudgets.of("DA5", SourceTier.CENTRAL, 5L).carriedFrom(2022, "69/2022/QH15", LocalDate.of(2024, 12, 31)),
                GivenBudgets.of("DA2", SourceTier.CENTRAL, 7L).carriedFrom(2023, "Văn bản khác", LocalDate.of(2027, 1, 31)));

        var rows = view(budget).origins();
        assertThat(rows).extracting(OriginSums.Row::year).containsExactly(2022, 2023, 2024);
        assertThat(rows).extracting(OriginSums.Row::dong).containsExactly(25_000_000L, 7_000_000L, 100_000_000L);
        assertThat(rows).extracting(OriginSums.Row::over).containsExactly(true, false, false);
        assertThat(get(address)).bodyText().containsOnlyOnce("đã hết hạn, không được chi").contains("31/12/2024", "vốn của năm kế hoạch");
    }

    @Test
    void an_adjusted_budget_says_in_its_file_which_adjustment_it_is() throws Exception {
        add(budget, GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));
        for (int i = 0; i < 4; i++) send("/forward", "document", i + "/NQ", "day", "2024-01-05");
        send("/adjust", "reason", "Giao bổ sung");
        add(budget, GivenBudgets.of("DA5", SourceTier.CENTRAL, 10L));

        assertThat(sheet(get(address + "/file?format=XLSX"))).contains("Điều chỉnh lần thứ 01");
        assertThat(sheet(get(address + "/file?format=XLSX&version=0"))).doesNotContain("lần thứ 01");
        assertThat(sheet(get(address + "/changes/file?before=0&after=1&format=XLSX"))).contains("điều chỉnh lần thứ 01", "DA5", "10.000.000");
    }

    private static String sheet(MvcTestResult answer) throws IOException {
        var read = DocumentReader.standard().read("a.xlsx", new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        return ((ReadOutcome.Read) read).text().lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    @Test
    @Requirement("BUD-13")
    void money_by_unit_adds_up_to_the_whole_and_stands_beside_what_the_units_plan() {
        var named = GivenBudgets.of("DA2", SourceTier.CENTRAL, 60L);
        add(budget, GivenBudgets.of("DA2", SourceTier.CENTRAL, 30L), GivenBudgets.of("DA5", SourceTier.PROVINCE, 10L), to(commune, named));
        var own = users.as(finance, () -> open.open(commune, 2024));
        add(own, GivenBudgets.of("DA2", SourceTier.CENTRAL, 55L));

        assertThat(get(address + "/units")).hasStatusOk().bodyText()
                .contains("cộng lại 60.000.000 đồng trong 100.000.000 đồng; còn 40.000.000 đồng chưa chia", "55.000.000", "khác số giao");
        send("/allocations", "pot", "DA2:NSTW", "amount", "30", "rounding", "1", "criteria", "Số hộ nghèo = 1", "measures", "xa mot; 1\nxa hai; 2");
        assertThat(get(address + "/units")).bodyText().contains("còn 40.000.000 đồng chưa chia");
        var allocation = pattern(get(address + "/allocations"), "/allocations/([0-9a-f-]{36})/decision");
        send("/allocations/" + allocation + "/decision", "document", "12/QĐ", "day", "2024-01-20", "revision", "0");
        assertThat(get(address + "/units")).bodyText().contains("cộng lại 90.000.000 đồng trong 100.000.000 đồng; còn 10.000.000 đồng", "20.000.000");
    }

    @Test
    @Requirement("BUD-24")
    void a_resolution_that_says_otherwise_than_the_budget_is_shown_with_both_amounts() {
        add(budget, GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L), GivenBudgets.of("DA5", SourceTier.CENTRAL, 50L));

        assertThat(send("/papers", "kind", "RESOLUTION", "name", "05/NQ-HĐND", "content", "Dự án\tTrung ương\nDự án 2\t90"))
                .hasStatusOk().bodyText().contains("chưa ghi đơn vị tính");
        assertThat(send("/papers", "kind", "RESOLUTION", "name", "05/NQ-HĐND", "money", "MILLION", "content",
                        "Dự án\tTổng số\tTrung ương\nDự án 2\t90\t90"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(address + "/papers")).hasStatusOk().bodyText()
                .contains("0 số tiền khớp nhau, 2 số tiền khác nhau", "90.000.000", "100.000.000", "05/NQ-HĐND: không nói đến kinh phí của dự án DA5");
        assertThat(get(address + "/papers/file?format=CSV")).hasStatusOk().bodyText().contains("khác nhau");
    }

    @Test
    @Requirement("BUD-24")
    void the_words_of_a_plan_are_compared_with_its_budget() {
        add(budget, GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));
        var lines = List.of("1. Dự án 2: Đa dạng hóa sinh kế", "Kinh phí thực hiện: 100 triệu đồng.", "- Ngân sách trung ương: 110 triệu đồng.");

        var found = users.as(finance, () -> budgets.compare(budget, lines));

        assertThat(found.contradictions()).singleElement().extracting(PaperComparison.Row::column).isEqualTo(BudgetTable.Column.CENTRAL);
        assertThat(users.as(finance, () -> budgets.compare(budget, List.of("Không có số tiền"))).gaps()).hasSize(1);
    }

    @Test
    void whoever_only_looks_finds_no_way_to_change() {
        add(budget, GivenBudgets.of("DA2", SourceTier.CENTRAL, 100L));
        var observer = users.user(Role.OBSERVER, province);
        var page = mvc.get().uri(address + "/lines").with(users.signedIn(observer)).exchange();

        assertThat(page).hasStatusOk().bodyText().doesNotContain(">Sửa<", ">Bỏ<");
        assertThat(mvc.post().uri(address + "/papers").param("kind", "TEXT").param("name", "x").param("content", "x")
                        .with(users.signedIn(observer)).with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private static GivenBudgets to(UnitId unit, GivenBudgets given) {
        var line = given.line();
        var it = line.axes();
        var axes = new BudgetLine.Axes(it.component(), it.source(), it.tier(), it.kind(), it.origin(), it.yearOfOrigin(), unit);
        return new GivenBudgets(new BudgetLine(line.id(), axes, line.purpose(), line.dong(), line.heldBy(), line.counterpart(), line.carried()));
    }

    private MvcTestResult change(UUID line, String amount, String money) {
        return send("/lines/" + line, "component", "DA2", "source", "NSTW", "kind", "RECURRENT", "origin", "DOMESTIC", "use", "NOI_DUNG",
                "year", "2023", "amount", amount, "money", money, "unit", commune.value().toString(), "carryDocument", "Nghị quyết thử",
                "carryLastDay", "2024-12-31");
    }

    private MvcTestResult upload(BudgetId to, String name, byte[] bytes) {
        return mvc.post().multipart().uri("/budgets/" + to.value() + "/import")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("revision", "" + view(to).budget().revision())
                .with(users.signedIn(finance)).with(csrf()).exchange();
    }

    private void add(BudgetId to, GivenBudgets... drafts) {
        var lines = List.of(drafts).stream().map(GivenBudgets::line).toList();
        assertThat(users.as(finance, () -> enter.add(to, view(to).budget().revision(), lines))).isInstanceOf(EnterLines.Outcome.Done.class);
    }

    private ReadBudget.View view(BudgetId of) {
        return users.as(finance, () -> read.one(of, null));
    }

    private static String pattern(MvcTestResult page, String pattern) {
        try {
            var found = Pattern.compile(pattern).matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(users.signedIn(finance)).exchange();
    }

    private MvcTestResult send(String below, String... values) {
        var request = mvc.post().uri(address + below).with(users.signedIn(finance)).with(csrf());
        var given = List.of(values);
        if (!given.contains("revision")) request = request.param("revision", "" + view(budget).budget().revision());
        for (int i = 0; i < values.length; i += 2) request = request.param(values[i], values[i + 1]);
        return request.exchange();
    }
}
