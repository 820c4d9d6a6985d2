package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.sheet.ReviewSheet;
import vn.chungtay.campaigns.model.sheet.SheetFault;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.KeepRoster;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdProfile.Latrine;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.Reviews;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.Sheets;

/** A sheet from its prefilled beginning to facts in the register; the day of the stories is 21/11/2026. */
@StoryTest
class SheetOfReviewTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private FillInSheet sheets;

    @Autowired
    private Sheets kept;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private KeepRoster roster;

    @Autowired
    private Reviews registry;

    @Autowired
    private JdbcClient jdbc;

    private Commune commune;
    private HouseholdRow household;
    private CampaignId campaign;
    private EntryId entry;

    @BeforeEach
    void a_poor_household_whose_sheet_the_head_of_the_village_begins() {
        commune = given.commune();
        household = given.poor(commune.first());
        campaign = given.opened(commune);
        entry = entry().id();
        users.as(commune.head(), () -> sheets.begin(entry)).orElseThrow();
    }

    @Test
    void a_sheet_opens_with_what_the_register_knows_and_an_empty_one_cannot_be_handed_in() {
        var open = open(commune.head());

        assertThat(open.filled().answers().memberIds()).containsExactly(head());
        assertThat(open.filled().answers().at(new AnswerPlace("name", head())))
                .contains(new Answer.Text("Nguyễn Văn An"));
        assertThat(users.as(commune.head(), () -> sheets.handIn(entry)))
                .isInstanceOfSatisfying(FillInSheet.Answer.Faulty.class, it -> assertThat(it.because())
                        .singleElement().isInstanceOf(SheetFault.Incomplete.class));
    }

    @Test
    void beginning_twice_goes_on_with_the_same_sheet() {
        var first = users.as(commune.head(), () -> sheets.last(entry)).orElseThrow();

        assertThat(users.as(commune.officer(), () -> sheets.begin(entry))).contains(first);
    }

    @Test
    void a_complete_sheet_is_handed_in_by_the_village_and_taken_in_by_the_commune() {
        fill(commune.head(), complete(open(commune.head()).filled().answers()));

        assertThat(users.as(commune.head(), () -> sheets.handIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
        assertThat(entry().state()).as("nothing of the register changes before").isEqualTo(EntryState.LISTED);
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());

        var known = known();
        assertThat(known.row().profile().sanitation().latrine()).isEqualTo(Latrine.NONE);
        assertThat(known.row().profile().house().floorAreaM2()).isEqualByComparingTo("7.5");
        assertThat(known.head().profile().work().job()).isEqualTo(Job.WAGE_WITHOUT_CONTRACT);
        var now = entry();
        assertThat(now.state()).isEqualTo(EntryState.LOOKED);
        assertThat(now.outcome()).contains(PovertyClass.POOR);
        assertThat(now.look().orElseThrow().causes()).isEqualTo(Set.of(Cause.NO_CAPITAL));
        assertThat(users.as(commune.officer(), () -> sheets.last(entry)).map(ReviewSheet::state))
                .contains(ReviewSheet.State.TAKEN_IN);
    }

    @Test
    void a_newborn_on_the_sheet_joins_the_household_on_the_day_of_birth() {
        var child = new MemberId("b0000000-0000-4000-8000-000000000001");
        var answers = complete(open(commune.head()).filled().answers().withMember(child));
        answers = with(answers, child, "presence", one("HERE"));
        answers = with(answers, child, "name", text("Nguyễn Thị Bé"));
        answers = with(answers, child, "born", day(BirthDate.onDay(LocalDate.of(2026, 8, 2))));
        answers = with(answers, child, "sex", one("FEMALE"));
        answers = with(answers, child, "ethnicity", text("kinh"));
        answers = with(answers, child, "relation", one("CHILD"));
        for (var code : List.of("insured", "merit", "allowance", "stunted", "wasted", "cared")) answers = with(answers, child, code, yes(false));
        answers = with(answers, child, "disability", one("NONE"));
        answers = with(answers, child, "attending", one("NONE"));
        fill(commune.head(), answers);
        assertThat(open(commune.head()).judgement().missing()).isEmpty();
        users.as(commune.head(), () -> sheets.handIn(entry));

        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());

        assertThat(known().row().members()).filteredOn(it -> it.relation() == Relation.CHILD).singleElement()
                .satisfies(it -> assertThat(it.details().name()).isEqualTo("Nguyễn Thị Bé"));
    }

    @Test
    void what_the_register_refuses_leaves_sheet_and_register_as_they_were() {
        var answers = complete(open(commune.head()).filled().answers());
        answers = with(answers, head(), "national_id", text("12345"));
        fill(commune.head(), answers);

        assertThat(users.as(commune.head(), () -> sheets.handIn(entry)))
                .isEqualTo(new FillInSheet.Answer.Faulty(List.of(new SheetFault.BadNumber("Nguyễn Văn An"))));
        assertThat(known().head().details().nationalId()).isNull();
        assertThat(entry().state()).isEqualTo(EntryState.LISTED);
    }

    @Test
    @Requirement("REV-04")
    void of_two_sheets_of_a_review_with_one_number_only_the_first_is_taken_in() {
        var other = given.poor(commune.second());
        var number = "001" + "%09d".formatted(Math.floorMod(household.id().value().hashCode(), 1_000_000_000));
        users.as(commune.officer(), () -> roster.catchUp(campaign));
        var second = users.as(commune.officer(), () -> read.page(campaign, EntryFilter.of(commune.second()), 0, 50)).entries().getFirst().id();
        users.as(commune.officer(), () -> sheets.begin(second)).orElseThrow();
        fill(commune.head(), with(complete(open(commune.head()).filled().answers()), head(), "national_id", text(number)));
        users.as(commune.head(), () -> sheets.handIn(entry));
        users.runAs(commune.officer(), () -> {
            var open = sheets.open(second);
            var who = new MemberId(other.members().getFirst().id().value().toString());
            sheets.save(second, open.revision(), open.filled().with(with(complete(open.filled().answers()), who, "national_id", text(number))));
            sheets.handIn(second);
        });

        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(second)))
                .isInstanceOfSatisfying(FillInSheet.Answer.Refused.class, it -> assertThat(it.because())
                        .hasOnlyElementsOfType(Refusal.NationalIdTaken.class));
        var sheet = "/campaigns/" + campaign.value() + "/households/" + second.value() + "/sheet/taking-in";
        var said = browser.post().uri(sheet).with(users.signedIn(commune.officer())).with(csrf()).exchange();
        assertThat(String.valueOf(said.getMvcResult().getFlashMap().get("fault"))).contains("định danh");
    }

    @Test
    void the_commune_gives_a_sheet_back_with_a_reason_and_it_can_be_filled_in_again() {
        fill(commune.head(), complete(open(commune.head()).filled().answers()));
        users.as(commune.head(), () -> sheets.handIn(entry));

        users.as(commune.officer(), () -> {
            sheets.giveBack(entry, "Chưa đo diện tích nhà");
            return true;
        });

        var last = users.as(commune.head(), () -> sheets.last(entry)).orElseThrow();
        assertThat(last.state()).isEqualTo(ReviewSheet.State.FILLING_IN);
        assertThat(last.returnedBecause()).isEqualTo("Chưa đo diện tích nhà");
        assertThat(users.as(commune.head(), () -> sheets.handIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
    }

    @Test
    void nobody_saves_a_sheet_that_is_being_handed_in() {
        fill(commune.head(), complete(open(commune.head()).filled().answers()));
        var seen = open(commune.officer());

        try (var threads = Executors.newSingleThreadExecutor()) {
            var saving = new AtomicReference<Future<?>>();
            users.runAs(commune.head(), () -> transaction.executeWithoutResult(_ -> {
                sheets.handIn(entry);
                saving.set(threads.submit(() -> users.runAs(commune.officer(), () -> sheets.save(entry, seen.revision(), seen.filled()))));
                assertThatThrownBy(() -> saving.get().get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            }));

            assertThatThrownBy(() -> saving.get().get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Stale.class);
        }
    }

    @Test
    void only_what_was_handed_in_is_taken_in() {
        fill(commune.head(), complete(open(commune.head()).filled().answers()));
        users.as(commune.head(), () -> sheets.handIn(entry));
        var open = open(commune.head());
        var other = open.filled().with(with(open.filled().answers(), null, "water", one("PIPED")));
        var saved = users.as(commune.head(), () -> kept.save(
                new Sheets.Subject("review", entry), open.sheet().id(), open.revision(), other, null));
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);

        assertThatThrownBy(() -> users.as(commune.officer(), () -> sheets.takeIn(entry))).isInstanceOf(Stale.class);
        assertThat(entry().state()).isEqualTo(EntryState.LISTED);    }

    @Test
    void a_sheet_of_the_last_day_is_taken_in_afterwards_and_one_of_a_later_day_is_not() {
        var answers = complete(open(commune.head()).filled().answers());
        fill(commune.head(), LocalDate.of(2026, 11, 20), answers);
        users.as(commune.head(), () -> sheets.handIn(entry));
        endsOn(LocalDate.of(2026, 11, 19));
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.TooLate());

        endsOn(LocalDate.of(2026, 11, 20));

        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
        assertThat(entry().state()).isEqualTo(EntryState.LOOKED);
    }

    @Test
    void a_household_of_which_too_little_was_seen_is_looked_at_again_after_the_last_day() {
        given.undecided(commune.officer(), household.id());
        assertThat(entry().state()).isEqualTo(EntryState.UNDECIDED);
        endsOn(LocalDate.of(2026, 10, 11));

        given.look(commune.officer(), household.id(), 4, Cause.NO_CAPITAL);
        assertThat(entry().state()).isEqualTo(EntryState.LOOKED);
        given.look(commune.officer(), household.id(), 2);
        assertThat(entry().outcome()).as("what is not open is not looked at late").contains(PovertyClass.POOR);
    }

    @Test
    void a_sheet_that_is_given_back_holds_the_day_on_which_it_is_saved_again() {
        var answers = complete(open(commune.head()).filled().answers());
        fill(commune.head(), LocalDate.of(2026, 11, 10), answers);
        users.as(commune.head(), () -> sheets.handIn(entry));
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
        users.as(commune.head(), () -> sheets.begin(entry)).orElseThrow();
        fill(commune.head(), LocalDate.of(2026, 10, 1), with(answers, null, "latrine", one("VIP")));
        users.as(commune.head(), () -> sheets.handIn(entry));
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isInstanceOf(FillInSheet.Answer.Refused.class);

        users.runAs(commune.officer(), () -> sheets.giveBack(entry, "Sổ hộ đã có thông tin mới hơn"));
        fill(commune.head(), open(commune.head()).filled().answers());

        assertThat(open(commune.head()).filled().day()).isEqualTo(TestWorld.TODAY);
        users.as(commune.head(), () -> sheets.handIn(entry));
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
    }

    private void endsOn(LocalDate day) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(
                "update campaigns.campaign set closes_on = ? where id = ?").params(day, campaign.value()).update()));
    }

    private void fill(UserId who, LocalDate day, Answers answers) {
        var open = open(who);
        users.runAs(who, () -> sheets.save(entry, open.revision(), open.filled().on(day).with(answers)));
    }

    @Test
    void leaders_read_a_sheet_without_a_look_into_the_register_and_take_none_in() {
        fill(commune.head(), complete(open(commune.head()).filled().answers()));
        users.as(commune.head(), () -> sheets.handIn(entry));
        var page = "/campaigns/" + campaign.value() + "/households/" + entry.value();
        var superior = users.user(Role.PROVINCE_LEADER, commune.province());

        assertThat(browser.get().uri(page + "/sheet").with(users.signedIn(superior))).hasStatusOk();
        for (var address : List.of(page, page + "/sheet")) {
            assertThat(browser.get().uri(address).with(users.signedIn(commune.leader())))
                    .hasStatusOk().bodyText().doesNotContain("sheet/taking-in");
            assertThat(browser.get().uri(address).with(users.signedIn(commune.officer())))
                    .hasStatusOk().bodyText().contains("sheet/taking-in");
        }
    }

    @Test
    void the_pages_lead_from_the_household_through_the_sections_to_the_office() {
        var household = "/campaigns/" + campaign.value() + "/households/" + entry.value();

        assertThat(browser.get().uri(household).with(users.signedIn(commune.head())))
                .hasStatusOk().bodyText().contains("Ghi tiếp phiếu");
        var sheet = browser.get().uri(household + "/sheet").with(users.signedIn(commune.head()));
        assertThat(sheet).hasStatusOk().bodyText().contains("Nguyễn Văn An", "Ghi và sang phần sau", "chưa đối chiếu");
        var saved = browser.post().uri(household + "/sheet").param("section", "sanitation").param("onward", "1")
                .param("revision", String.valueOf(open(commune.head()).revision()))
                .param("q.water", "PIPED").param("q.latrine", "VIP")
                .with(users.signedIn(commune.head())).with(csrf()).exchange();
        assertThat(saved).hasStatus3xxRedirection();
        assertThat(saved.getResponse().getRedirectedUrl()).endsWith("section=information");
        assertThat(open(commune.head()).filled().answers().at(AnswerPlace.of("latrine"))).isPresent();
    }

    @Test
    void a_sheet_is_given_out_blank_with_what_the_register_knows_and_as_it_was_filled_in() throws IOException {
        var page = "/campaigns/" + campaign.value() + "/households/" + entry.value() + "/sheets/";

        assertThat(paper(commune.head(), page + "B/blank/PDF"))
                .contains("PHIẾU RÀ SOÁT", "Nguyễn Văn An", "□ tự hoại, bán tự hoại", "Đại diện hộ".toUpperCase(Locale.ROOT))
                .doesNotContain("7,5");
        fill(commune.head(), complete(open(commune.head()).filled().answers()));
        assertThat(paper(commune.leader(), page + "B/filled/PDF"))
                .contains("làm công không hợp đồng", "7,5", "900.000", "không có nhà tiêu").doesNotContain("□");
        for (var kind : List.of("blank", "filled")) {
            assertThat(browser.get().uri(page + "B/" + kind + "/DOCX").with(users.signedIn(commune.head()))).hasStatusOk();
        }
        assertThat(browser.get().uri(page + "B/blank/PDF").with(users.signedIn(commune.leader()))).hasStatus(403);
    }

    private String paper(UserId who, String address) throws IOException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ').replaceAll("\\s+", " ");
        }
    }

    private static Answers complete(Answers answers) {
        return CompleteSheet.of(answers);
    }

    private static Answers with(Answers answers, @Nullable MemberId member, String code, Answer answer) {
        return answers.with(new AnswerPlace(code, member), answer);
    }

    private static Answer yes(boolean yes) {
        return new Answer.YesNo(yes);
    }

    private static Answer one(String code) {
        return new Answer.One(code);
    }

    private static Answer text(String text) {
        return new Answer.Text(text);
    }

    private static Answer day(BirthDate day) {
        return new Answer.Day(day);
    }

    private void fill(UserId who, Answers answers) {
        var open = open(who);
        users.runAs(who, () -> sheets.save(entry, open.revision(), open.filled().with(answers)));
    }

    private FillInSheet.Open open(UserId who) {
        return users.as(who, () -> sheets.open(entry));
    }

    private MemberId head() {
        return new MemberId(household.members().getFirst().id().value().toString());
    }

    private KnownHousehold known() {
        return users.as(commune.officer(), () -> registry.known(household.id(), TestWorld.TODAY)).orElseThrow();
    }

    private Entry entry() {
        return users.as(commune.officer(), () -> read.page(campaign, EntryFilter.ALL, 0, 50)).entries().getFirst();
    }
}
