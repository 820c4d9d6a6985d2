package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.model.sheet.SheetForm;
import vn.chungtay.campaigns.store.PrintRunStore;
import vn.chungtay.campaigns.store.SheetPrintStore;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.FillInQuickSheet;
import vn.chungtay.campaigns.usecase.PrintSheets;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.RequestReview;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.Relation;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;

/** Phiếu A of a household that asked, and the blank sheets of a whole village as one file. */
@StoryTest
class PrintedSheetsTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private RequestReview requests;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private FillInQuickSheet quick;

    @Autowired
    private PrintSheets print;

    @Autowired
    private PrintRunStore runs;

    @Autowired
    private SheetPrintStore prints;

    @Autowired
    private ObjectProvider<JobHandler> handlers;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private CampaignId campaign;

    @BeforeEach
    void a_review_with_a_poor_household_and_one_that_asked() {
        commune = given.commune();
        given.poor(commune.first());
        campaign = given.opened(commune);
        var code = "HD-" + UUID.randomUUID();
        households.in(commune.first()).code(code).head("Giàng Thị Mỷ").member("Vàng A Chỉnh", Relation.SPOUSE).stored();
        var outcome = users.as(commune.officer(), () -> requests.list(campaign, code, LocalDate.of(2026, 11, 10)));
        assertThat(outcome).isInstanceOf(CampaignOutcome.Done.class);
    }

    @Test
    void a_sheet_a_is_given_out_blank_with_the_names_and_as_the_team_has_filled_it_in() throws IOException {
        var asked = entry(EntryReason.REQUEST);

        assertThat(text(page(asked, "sheets/A/blank/PDF")))
                .contains("Giàng Thị Mỷ; Vàng A Chỉnh", "Vì sao hộ đề nghị rà soát", "□ mất hoặc giảm nguồn thu nhập");
        assertThat(browser.get().uri(page(asked, "sheets/A/filled/PDF")).with(users.signedIn(commune.head()))).hasStatus(404);
        assertThat(as(commune.head(), () -> quick.begin(asked.id()))).isTrue();
        assertThat(as(commune.head(), () -> quick.end(asked.id()))).as("nothing is filled in").isFalse();
        fill(asked);
        assertThat(as(commune.head(), () -> quick.end(asked.id()))).isTrue();
        assertThat(text(page(asked, "sheets/A/filled/PDF")))
                .contains("có người ốm đau, bệnh nặng, tai nạn", "bán kiên cố", "rà soát bằng phiếu B")
                .doesNotContain("□");
        assertThat(browser.get().uri(page(asked, "sheets/A/filled/DOCX")).with(users.signedIn(commune.head()))).hasStatusOk();
        assertThat(browser.get().uri(page(asked, "")).with(users.signedIn(commune.officer())))
                .hasStatusOk().bodyText().contains("Ý kiến của tổ ở phiếu A", "rà soát bằng phiếu B", "Xem phiếu A");
    }

    @Test
    void a_sheet_a_that_was_ended_changes_no_more_and_nobody_begins_one_for_who_is_on_the_list_already() {
        var asked = entry(EntryReason.REQUEST);
        as(commune.head(), () -> quick.begin(asked.id()));
        fill(asked);
        as(commune.head(), () -> quick.end(asked.id()));

        assertThatThrownBy(() -> fill(asked)).hasMessageContaining("quick sheet");
        assertThat(as(commune.officer(), () -> quick.begin(entry(EntryReason.POOR).id()))).isFalse();
        assertThatThrownBy(() -> as(given.commune().officer(), () -> quick.begin(asked.id()))).isInstanceOf(NotFound.class);
        assertThat(browser.get().uri(page(asked, "quick-sheet")).with(users.signedIn(commune.head())))
                .hasStatusOk().bodyText().contains("không sửa nữa");
    }

    @Test
    void the_pages_lead_through_the_sections_of_sheet_a() {
        var asked = entry(EntryReason.REQUEST);
        var begun = browser.post().uri(page(asked, "quick-sheet/begin")).with(users.signedIn(commune.head())).with(csrf()).exchange();
        assertThat(begun).hasRedirectedUrl(page(asked, "quick-sheet"));

        var saved = browser.post().uri(page(asked, "quick-sheet")).param("section", "request").param("onward", "1").param("revision", "1")
                .param("q.a_reasons", "ILLNESS").with(users.signedIn(commune.head())).with(csrf()).exchange();

        assertThat(saved).hasRedirectedUrl(page(asked, "quick-sheet") + "?section=glance");
        var unended = browser.post().uri(page(asked, "quick-sheet/ending")).with(users.signedIn(commune.head())).with(csrf()).exchange();
        assertThat(unended).hasRedirectedUrl(page(asked, "quick-sheet") + "?strict=true");
    }

    @Test
    void the_blank_sheet_b_of_a_family_of_six_takes_no_more_than_six_pages() throws IOException {
        var elsewhere = given.commune();
        households.in(elsewhere.first()).head("Nguyễn Thị Thanh Huyền").nationalId("00118" + (1_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 9_000_000)))
                .member("Nguyễn Văn Quang Hải", Relation.SPOUSE).member("Nguyễn Thị Bình", Relation.CHILD).member("Nguyễn Văn Chiến", Relation.CHILD)
                .member("Nguyễn Thị Dung", Relation.CHILD).member("Trần Thị Già", Relation.PARENT)
                .poor(LocalDate.of(2024, 1, 1), Set.of(1, 2, 3), Cause.NO_LAND).stored();
        campaign = given.opened(elsewhere);
        commune = elsewhere;

        var answer = browser.get().uri(page(entry(EntryReason.POOR), "sheets/B/blank/PDF")).with(users.signedIn(elsewhere.head())).exchange();

        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void the_blank_sheets_of_a_village_come_as_one_file_for_those_who_need_them() throws IOException {
        var forAll = order(SheetForm.B);
        var forThoseWhoAsked = order(SheetForm.A);

        work(forAll, (_, _) -> {});
        work(forThoseWhoAsked, (_, _) -> {});

        assertThat(text(file(forAll))).contains("Giàng Thị Mỷ", "Nguyễn Văn An", "PHIẾU RÀ SOÁT");
        assertThat(text(file(forThoseWhoAsked))).contains("Giàng Thị Mỷ").doesNotContain("Nguyễn Văn An");
        assertThat(as(commune.officer(), () -> print.order(campaign, commune.second(), SheetForm.B))).isEmpty();
        assertThatThrownBy(() -> as(commune.colleague(), () -> print.file(forAll))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(commune.leader(), () -> print.order(campaign, commune.first(), SheetForm.B))).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_print_of_sheets_that_was_killed_goes_on_with_its_next_step() throws IOException {
        var asked = entry(EntryReason.REQUEST).id();
        var entries = IntStream.range(0, 12).mapToObj(_ -> asked).toList();
        var run = PrintRunId.next();
        users.runAs(commune.head(), () -> transaction.executeWithoutResult(_ -> {
            runs.add(run, null, commune.first(), entries.size());
            prints.add(run, campaign, SheetForm.A, entries);
        }));

        assertThatThrownBy(() -> work(run, (done, _) -> {
                    if (done == 10) throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        var steps = new ArrayList<Long>();
        work(run, (done, _) -> steps.add(done));

        assertThat(steps).containsExactly(10L, 12L);
        assertThat(text(file(run)).split("Vì sao hộ đề nghị rà soát", -1)).hasSize(12 + 1);
    }

    private void fill(Entry asked) {
        var open = as(commune.head(), () -> quick.find(asked.id())).orElseThrow();
        var answers = open.filled().answers();
        for (var one : List.of(
                new Given("a_reasons", Answer.Many.of(List.of("ILLNESS"))),
                new Given("a_persons", Answer.Number.of(4)),
                new Given("a_workers", Answer.Number.of(1)),
                new Given("a_livelihood", new Answer.One("AGRICULTURE")),
                new Given("a_house", new Answer.One("SEMI_SOLID")),
                new Given("a_ill", new Answer.YesNo(true)),
                new Given("a_child_out", new Answer.YesNo(false)),
                new Given("a_uninsured", new Answer.YesNo(false)),
                new Given("a_view", new Answer.One("FULL_REVIEW")))) {
            answers = answers.with(AnswerPlace.of(one.question()), one.answer());
        }
        var filled = open.filled().with(answers);
        users.runAs(commune.head(), () -> quick.save(asked.id(), open.revision(), filled));
    }

    private record Given(String question, Answer answer) {}

    private PrintRunId order(SheetForm form) {
        return as(commune.head(), () -> print.order(campaign, commune.first(), form)).orElseThrow();
    }

    private void work(PrintRunId run, JobHandler.Progress progress) {
        users.runAs(commune.head(), () -> handlers.stream()
                .filter(it -> it.kind().equals("campaigns.sheets"))
                .findFirst()
                .orElseThrow()
                .run(run.value().toString(), progress));
    }

    private byte[] file(PrintRunId run) {
        return as(commune.head(), () -> print.file(run)).orElseThrow().content();
    }

    private Entry entry(EntryReason reason) {
        return as(commune.officer(), () -> read.page(campaign, EntryFilter.ALL, 0, 50)).entries().stream()
                .filter(it -> it.reason() == reason)
                .findFirst()
                .orElseThrow();
    }

    private String page(Entry entry, String rest) {
        var page = "/campaigns/" + campaign.value() + "/households/" + entry.id().value();
        return rest.isEmpty() ? page : page + "/" + rest;
    }

    private String text(String address) throws IOException {
        var answer = browser.get().uri(address).with(users.signedIn(commune.head())).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse().getContentAsByteArray());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ').replaceAll("\\s+", " ");
        }
    }

    private <T> T as(UserId who, Callable<T> work) {
        return users.as(who, work);
    }
}
