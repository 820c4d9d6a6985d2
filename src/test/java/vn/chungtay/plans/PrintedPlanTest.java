package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.usecase.OpenBudget;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.PlanChecker;
import vn.chungtay.plancheck.usecase.CheckPlans;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.PrintedLine;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.CorrectPrinted;
import vn.chungtay.plans.usecase.CorrectPrinted.Outcome;
import vn.chungtay.plans.usecase.CorrectPrinted.Wanted;
import vn.chungtay.plans.usecase.ShowPrinted;
import vn.chungtay.plans.usecase.TakeOverPlan;

/** A finished plan is taken over whole: every line as printed, what was found in it, and what was decided about it. */
@StoryTest
class PrintedPlanTest {

    private static final Path SOURCES = Stream.of(Path.of("../shared/plans"), Path.of("../../shared/plans"))
            .filter(Files::isDirectory).findFirst().orElse(Path.of("../shared/plans"));

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private CheckPlans checks;

    @Autowired
    private TakeOverPlan takeOver;

    @Autowired
    private ShowPrinted show;

    @Autowired
    private CorrectPrinted correct;

    @Autowired
    private OpenBudget budgets;

    @Autowired
    private ReadBudget read;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;
    private UserId finance;

    @BeforeEach
    void an_agency() {
        agency = plans.commune(units.commune(units.province("Tỉnh Thử"), "Mẫu"));
        finance = users.user(Role.FINANCE, agency.unit());
    }

    private static String example() throws IOException {
        return new String(PrintedPlanTest.class.getResourceAsStream("/plans/xa-mau.txt").readAllBytes(), StandardCharsets.UTF_8);
    }

    private PlanId taken(String text) {
        return users.as(agency.maker(), () -> {
            var check = checks.paste("kế hoạch", text);
            var understood = takeOver.understand(check).plan();
            var year = understood.yearOfPlan().orElseThrow();
            return plans.done(takeOver.take(check, agency.unit(), new Years(year, year), understood.head()));
        });
    }

    private ShowPrinted.Shown shown(PlanId plan) {
        return users.as(agency.maker(), () -> show.of(plan));
    }

    private BudgetId opened(PlanId plan, int year) {
        return users.as(finance, () -> budgets.open(new PlanRef(plan.value()), agency.unit(), year));
    }

    @Test
    @Requirement("DOC-12")
    void an_example_gives_all_its_parts_and_keeps_every_line_as_printed() throws IOException {
        var plan = taken(example());

        var text = plans.seenBy(agency.maker(), plan).text();
        assertThat(text.lines(TextPart.PARENT)).containsExactly(
                List.of("NATIONAL", "90/QĐ-TTg", "18/01/2022", "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025"),
                List.of("UPPER_YEAR", "61/KH-UBND", "02/02/2024",
                        "thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024 trên địa bàn tỉnh Thử"));
        assertThat(text.lines(TextPart.REPORT)).containsExactly(
                List.of("UBND các xã", "UBND huyện", "Phòng Kinh tế", "định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 05/12)"),
                List.of("Phòng Kinh tế", "UBND huyện", "", "theo quy định"));
        assertThat(text.lines(TextPart.BASIS)).hasSize(2);
        assertThat(text.lines(TextPart.RECIPIENT)).hasSize(2);
        assertThat(text.lines(TextPart.DUTY)).hasSize(2);
        assertThat(text.lines(TextPart.SECTION).getFirst().get(1)).contains("hỗ trợ xây dựng ít nhất 04 mô hình");
        assertThat(shown(plan).lines()).extracting(it -> it.line().printed())
                .containsExactlyElementsOf(example().lines().filter(it -> !it.isBlank()).toList());
    }

    @Test
    @Requirement("DOC-12")
    void a_wrong_figure_of_a_table_is_put_right_beside_what_was_printed_and_goes_into_the_budget() throws IOException {
        var plan = taken(example());
        var budget = opened(plan, 2024);
        var wrong = shown(plan).lines().stream().filter(it -> it.line().printed().contains("\t220\t")).findFirst().orElseThrow();
        assertThat(wrong.findings()).as("the check knows the row").isNotEmpty();

        assertThat(choose(plan, new Wanted(wrong.line().number(), "220", "200", "Đối chiếu Quyết định giao vốn", FindingKind.SUM)))
                .isEqualTo(new Outcome.Chosen(false));

        var line = shown(plan).lines().stream().filter(it -> it.line().number() == wrong.line().number()).findFirst().orElseThrow().line();
        assertThat(line.printed()).contains("\t220\t");
        assertThat(line.corrected()).contains("\t200\t");
        assertThat(line.choices()).singleElement().satisfies(it -> {
            assertThat(it.by()).isNotBlank();
            assertThat(it.reason()).isEqualTo("Đối chiếu Quyết định giao vốn");
            assertThat(it.finding()).isEqualTo("SUM");
        });
        var table = shown(plan).tables().getFirst();
        assertThat(page(plan, "/printed")).contains("220", "200", "Đối chiếu Quyết định giao vốn", "Đưa vào biểu kinh phí");

        var form = post("/budgets/" + budget.value() + "/import/shown", "table", table.text());
        assertThat(form).hasStatusOk().bodyText().contains("\t200\t30");
        assertThat(post("/budgets/" + budget.value() + "/import", "revision", "0", "table", table.text())).hasStatus(HttpStatus.FOUND);
        assertThat(users.as(finance, () -> read.one(budget, null)).table().total().sums().total()).isEqualTo(345_000_000);
    }

    @Test
    @Requirement("DOC-12")
    void words_that_stay_need_a_reason_and_words_that_change_change_the_text_too() throws IOException {
        var plan = taken(example());
        var line = shown(plan).lines().stream().filter(it -> it.line().printed().startsWith("- Giảm 3%")).findFirst().orElseThrow().line();

        assertThat(choose(plan, new Wanted(line.number(), "3%", "3,5%", " ", null))).isEqualTo(new Outcome.Refused("plans.printed.refusal.no_reason"));
        assertThat(choose(plan, new Wanted(line.number(), "4%", "3,5%", "Vì", null))).isEqualTo(new Outcome.Refused("plans.printed.refusal.not_there"));
        choose(plan, new Wanted(line.number(), "3%", null, "Đúng như nghị quyết", null));
        assertThat(text(plan)).contains("Giảm 3% tỷ lệ");
        choose(plan, new Wanted(line.number(), "3%", "3,5%", "Nghị quyết ghi 3,5%", null));
        assertThat(text(plan)).contains("Giảm 3,5% tỷ lệ hộ nghèo; hỗ trợ xây dựng ít nhất 04 mô hình").doesNotContain("Giảm 3% tỷ lệ");
        choose(plan, new Wanted(line.number(), "3%", "4%", "Sửa lại lần nữa", null));
        assertThat(text(plan)).contains("Giảm 4% tỷ lệ").doesNotContain("3,5%");
        assertThat(shown(plan).lines().stream().filter(it -> it.line().number() == line.number()).findFirst().orElseThrow().line().choices())
                .extracting(PrintedLine.Choice::reason).containsExactly("Đúng như nghị quyết", "Nghị quyết ghi 3,5%", "Sửa lại lần nữa");
    }

    @Test
    @Requirement("DOC-12")
    void quotas_of_a_printed_table_come_in_the_form_that_the_page_of_quotas_takes() throws IOException {
        var plan = taken(example());

        assertThat(page(plan, "/printed/tables/2/quotas/file?near=false&format=CSV")).contains("An Mẫu,25,", "Bình Mẫu,5,").doesNotContain("Tổng", "TT ");
        assertThat(browser.get().uri("/plans/" + plan.value() + "/printed/tables/2/quotas/file?near=true&format=CSV")
                        .with(users.signedIn(agency.maker())).exchange())
                .as("it says nothing about near-poor households").hasStatus(HttpStatus.NOT_FOUND);
    }

    private String text(PlanId plan) {
        return plans.seenBy(agency.maker(), plan).text().lines(TextPart.SECTION).getFirst().get(1);
    }

    @Test
    void decisions_are_made_on_the_page_by_those_who_write_the_plan() throws IOException {
        var plan = taken(example());
        var misread = shown(plan).lines().stream().filter(it -> it.line().printed().equals("Thung")).findFirst().orElseThrow().line().number();
        var stranger = users.user(Role.OBSERVER, agency.unit());

        assertThat(browser.post().uri("/plans/" + plan.value() + "/printed/" + misread).with(csrf()).with(users.signedIn(agency.maker()))
                        .param("words", "Thung").param("instead", "Thủng").param("reason", "Máy quét đọc nhầm").exchange())
                .hasStatus(HttpStatus.FOUND);
        assertThat(page(plan, "/printed?q=thung")).contains("Máy quét đọc nhầm", "Thủng");
        assertThat(browser.post().uri("/plans/" + plan.value() + "/printed/" + misread).with(csrf()).with(users.signedIn(stranger))
                        .param("words", "Thung").param("reason", "x").exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri("/plans/" + plan.value() + "/printed/tables/1/file?format=CSV").with(users.signedIn(agency.maker())).exchange())
                .hasStatusOk().bodyText().contains("Dự án 5", "220");
        assertThat(page(plan, "")).contains("/printed");
        assertThat(page(plans.draft(agency, 2026), "")).doesNotContain("/printed");
    }

    @Test
    void of_sentences_printed_twice_the_one_decided_about_changes_in_one_line_of_the_trail() throws IOException {
        var plan = taken(example().replace("Thung\n", "a) Thôn Một\n- Hỗ trợ 20 hộ nghèo.\nb) Thôn Hai\n- Hỗ trợ 20 hộ nghèo.\n"));
        var second = shown(plan).lines().stream().filter(it -> it.line().printed().startsWith("- Hỗ trợ 20")).toList().getLast().line();
        var entries = trail();

        assertThat(choose(plan, new Wanted(second.number(), "20", "25", "Thôn Hai rà soát lại", null))).isEqualTo(new Outcome.Chosen(false));

        assertThat(text(plan)).contains("a) Thôn Một\n- Hỗ trợ 20 hộ nghèo.\nb) Thôn Hai\n- Hỗ trợ 25 hộ nghèo.");
        assertThat(trail()).isEqualTo(entries + 1);
        assertThat(choose(plan, new Wanted(second.number(), "trợ 20 hộ", "giúp 20 hộ", "Chữ khác", null)))
                .isEqualTo(new Outcome.Refused("plans.printed.refusal.across"));
        assertThat(trail()).isEqualTo(entries + 1);
        plans.write(agency, plan, TextPart.SECTION, List.of(List.of("MỤC TIÊU", "- Hỗ trợ 25 hộ nghèo.\n- Hỗ trợ 25 hộ nghèo.")));
        assertThat(choose(plan, new Wanted(second.number(), "20", "27", "Lần nữa", null))).isEqualTo(new Outcome.Chosen(true));
        assertThat(text(plan)).isEqualTo("- Hỗ trợ 25 hộ nghèo.\n- Hỗ trợ 25 hộ nghèo.");
    }

    private long trail() {
        return jdbc.sql("select count(*) from audit.entry where user_id = :by and kind = 'CHANGED'").param("by", agency.maker().value()).query(Long.class).single();
    }

    @Test
    void a_decision_leads_back_to_its_line_and_a_refused_one_keeps_what_was_typed() throws IOException {
        var many = IntStream.rangeClosed(1, 150).mapToObj(it -> "- Việc thứ " + it + ".\n\n").collect(Collectors.joining());
        var plan = taken(example().replace("Thung\n", many));
        var line = shown(plan).lines().stream().filter(it -> it.line().printed().equals("- Việc thứ 120.")).findFirst().orElseThrow().line();
        var at = "id=\"L" + line.number() + "\"";
        var table = "/printed?at=" + shown(plan).tables().getFirst().rows().getFirst().number();

        assertThat(page(plan, "/printed?page=2")).contains(at, table + "#L");
        assertThat(page(plan, table)).contains("id=\"L" + shown(plan).tables().getFirst().rows().getFirst().number() + "\"");
        var refused = decide(plan, line.number(), "words", "Việc thứ 120", "instead", "Việc cuối cùng", "reason", " ", "page", "2");
        assertThat(refused).hasStatusOk().bodyText().contains(at, "value=\"Việc cuối cùng\"", "Xin ghi lý do", "href=\"#L" + line.number());
        var done = decide(plan, line.number(), "words", "Việc thứ 120", "instead", "Việc cuối cùng", "reason", "Vì", "page", "2", "q", "viec thu");
        assertThat(done).hasStatus(HttpStatus.FOUND).redirectedUrl()
                .isEqualTo("/plans/" + plan.value() + "/printed?open=false&q=viec+thu&page=2#L" + line.number());
    }

    private MvcTestResult decide(PlanId plan, int line, String... values) {
        var request = browser.post().uri("/plans/" + plan.value() + "/printed/" + line).with(csrf()).with(users.signedIn(agency.maker()));
        for (int i = 0; i < values.length; i += 2) request = request.param(values[i], values[i + 1]);
        return request.exchange();
    }

    /** Lines of the five plans that are not empty; findings of the check in all of them; words of 002 and 003 that name money. */
    @ParameterizedTest
    @CsvSource({"000, 9098700000", "001, 0", "002, 5476000000", "003, 2913000000", "004, 0"})
    @Requirement("DOC-12")
    void of_the_five_plans_nothing_is_lost_and_every_finding_stays_with_its_line(String name, long dong) throws Exception {
        assumeThat(SOURCES).isDirectory();
        var source = source(name);
        var plan = taken(source);
        var document = document(source);
        var found = new PlanChecker().check(document);

        var shown = shown(plan);

        assertThat(shown.lines()).extracting(it -> it.line().number() + " " + it.line().printed())
                .containsExactlyElementsOf(document.lines().stream()
                        .filter(it -> !it.text().replaceAll("[*#\\s]", "").isEmpty()).map(it -> it.number() + " " + it.text()).toList());
        assertThat(shown.lines().stream().flatMap(it -> it.findings().stream()).map(PrintedPlanTest::told).sorted().toList())
                .containsExactlyElementsOf(found.stream().map(PrintedPlanTest::told).sorted().toList());
        if (dong == 0) return;
        if (name.equals("002")) mended(plan, shown);
        var year = plans.seenBy(agency.maker(), plan).plan().years().to();
        var budget = opened(plan, year);
        assertThat(entered(budget, shown(plan))).as("đồng of %s", name).isEqualTo(dong);
    }

    /** "19 đồng" beside 206 million: the check proposes the unit, somebody takes it (TB-01). */
    private void mended(PlanId plan, ShowPrinted.Shown shown) {
        var line = shown.lines().stream().filter(it -> it.line().printed().contains("19 đồng")).findFirst().orElseThrow();
        assertThat(line.findings()).anySatisfy(it -> assertThat(it.kind()).isEqualTo(FindingKind.UNIT));
        choose(plan, new Wanted(line.line().number(), "19 đồng", "19 triệu đồng", "Cùng đơn vị với các số bên cạnh", FindingKind.UNIT));
    }

    /** From its table where it has one, with the cell that the check mends; else from its words. */
    private long entered(BudgetId budget, ShowPrinted.Shown shown) throws IOException {
        var table = shown.tables().stream().filter(it -> it.kind().name().equals("MONEY")).findFirst();
        var text = table.isPresent()
                ? "Đơn vị tính: triệu đồng\n" + table.get().text()
                : area(post("/budgets/" + budget.value() + "/import/shown", "words", shown.words()));
        var answer = post("/budgets/" + budget.value() + "/import", "revision", "0", "table", text, "accept", "true");
        assertThat(answer).as(text).hasStatus(HttpStatus.FOUND);
        return users.as(finance, () -> read.one(budget, null)).table().total().sums().total();
    }

    private static String area(MvcTestResult page) throws UnsupportedEncodingException {
        var found = Pattern.compile("(?s)<textarea[^>]*name=\"table\"[^>]*>(.*?)</textarea>")
                .matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static String told(Finding it) {
        return it.place().line() + " " + it.kind() + " " + it.printed() + " " + it.expected();
    }

    private static String source(String name) throws IOException {
        try (var files = Files.list(SOURCES)) {
            return Files.readString(files.filter(it -> it.getFileName().toString().startsWith(name)).findFirst().orElseThrow());
        }
    }

    private static DocumentText document(String text) {
        return switch (DocumentReader.standard().pasted("kế hoạch", text)) {
            case ReadOutcome.Read it -> it.text();
            case ReadOutcome.Refused it -> throw new AssertionError(it.reason());
        };
    }

    private Outcome choose(PlanId plan, Wanted wanted) {
        return users.as(agency.maker(), () -> correct.choose(plan, wanted));
    }

    private MvcTestResult post(String address, String... values) {
        var request = browser.post().uri(address).with(csrf()).with(users.signedIn(finance));
        for (int i = 0; i < values.length; i += 2) request = request.param(values[i], values[i + 1]);
        return request.exchange();
    }

    private String page(PlanId plan, String below) throws UnsupportedEncodingException {
        var answer = browser.get().uri("/plans/" + plan.value() + below).with(users.signedIn(agency.maker())).exchange();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
