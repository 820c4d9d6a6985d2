package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.campaigns.CompleteSheet.one;
import static vn.chungtay.campaigns.CompleteSheet.with;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.sample.FirstLookers;
import vn.chungtay.campaigns.model.sample.OpenLooks;
import vn.chungtay.campaigns.model.sample.SampleDraw;
import vn.chungtay.campaigns.model.sample.SampleMethod;
import vn.chungtay.campaigns.model.sample.SampleRefusal;
import vn.chungtay.campaigns.model.sample.SecondLook;
import vn.chungtay.campaigns.model.sample.SecondLook.Verdict;
import vn.chungtay.campaigns.store.SampleStore;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.CompareSheets;
import vn.chungtay.campaigns.usecase.ConcludeSecondLook;
import vn.chungtay.campaigns.usecase.CountSecondLooks;
import vn.chungtay.campaigns.usecase.DrawSample;
import vn.chungtay.campaigns.usecase.FillInSecondSheet;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.FinishCampaign;
import vn.chungtay.campaigns.usecase.ProposeDecision;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.SampleOutcome;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Reviews;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Answers;

/** A sample is drawn, asked a second time by somebody else and compared; the day of the stories is 21/11/2026. */
@StoryTest
class SampleStoryTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private DrawSample drawing;

    @Autowired
    private CompareSheets comparing;

    @Autowired
    private ConcludeSecondLook concluding;

    @Autowired
    private CountSecondLooks counting;

    @Autowired
    private ProposeDecision proposing;

    @Autowired
    private ReadDecisions decisions;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private FinishCampaign finishing;

    @Autowired
    private FillInSecondSheet second;

    @Autowired
    private FillInSheet sheets;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private SampleStore samples;

    @Autowired
    private Reviews registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;

    @BeforeEach
    void a_commune() {
        commune = given.commune();
    }

    @Test
    @Requirement("REV-04")
    void five_percent_of_each_village_are_drawn_once_and_anybody_can_draw_them_again_by_the_seed() {
        for (int i = 0; i < 21; i++) given.poor(commune.first());
        given.poor(commune.second());
        var campaign = given.opened(commune);
        for (var it : entries(campaign)) given.look(commune.officer(), it.household(), 4, Cause.NO_LAND);

        assertThat(draw(campaign, SampleMethod.RANDOM)).isEqualTo(new SampleOutcome.Done());

        var drawn = users.as(commune.officer(), () -> comparing.of(campaign, "", 0, 1000));
        assertThat(drawn.draws()).singleElement().satisfies(it -> {
            assertThat(it.pool()).isEqualTo(22);
            assertThat(it.drawn()).isEqualTo(3);
            assertThat(it.percent()).isEqualTo(5);
        });
        assertThat(drawn.looks()).filteredOn(it -> it.village().equals(commune.first())).as("5 % of 21, rounded up").hasSize(2);
        assertThat(drawn.looks()).filteredOn(it -> it.village().equals(commune.second())).hasSize(1);
        var draw = drawn.draws().getFirst();
        var again = users.as(commune.officer(), () -> transaction.execute(_ -> samples.pool(draw.id())));
        assertThat(new HashSet<>(SampleDraw.draw(again, draw.seed(), draw.percent())))
                .isEqualTo(new HashSet<>(drawn.looks().stream().map(SecondLook::entry).toList()));
        assertThat(draw(campaign, SampleMethod.RANDOM))
                .as("nobody draws until it suits").isEqualTo(new SampleOutcome.Refused(new SampleRefusal.NothingToDraw()));
    }

    @Test
    void nothing_is_drawn_before_anybody_has_looked_and_only_the_commune_draws() {
        given.poor(commune.first());
        var campaign = given.opened(commune);

        assertThat(draw(campaign, SampleMethod.RANDOM)).isEqualTo(new SampleOutcome.Refused(new SampleRefusal.NothingToDraw()));
        assertThatThrownBy(() -> users.as(commune.head(), () -> drawing.draw(campaign, SampleMethod.RANDOM))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(commune.superior(), () -> drawing.draw(campaign, SampleMethod.RANDOM))).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoever_looked_first_does_not_look_again_nor_judge() {
        var household = given.poor(commune.first());
        var campaign = firstSheet(household, it -> it);
        var look = drawn(campaign);

        assertThat(look.first()).isEqualTo(commune.head());
        assertThat(users.as(commune.head(), () -> second.begin(look.id())))
                .isEqualTo(new SampleOutcome.Refused(new SampleRefusal.LookedFirst()));
        secondSheet(look, it -> it);
        assertThatThrownBy(() -> users.as(commune.head(), () -> concluding.conclude(look.id()))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(
                "update campaigns.second_look set begun_by = first_by where id = ?").param(look.id().value()).update())))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("other_person");
    }

    @Test
    void whoever_wrote_on_the_first_sheet_does_not_look_again_although_somebody_else_handed_it_in() {
        given.poor(commune.first());
        var campaign = given.opened(commune);
        var entry = entries(campaign).getFirst().id();
        users.runAs(commune.head(), () -> {
            sheets.begin(entry).orElseThrow();
            var open = sheets.open(entry);
            sheets.save(entry, open.revision(), open.filled().with(CompleteSheet.of(open.filled().answers())));
        });
        assertThat(users.as(commune.officer(), () -> sheets.handIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());

        var look = drawn(campaign);

        assertThat(look.first()).isEqualTo(commune.officer());
        assertThat(look.lookedBefore()).containsExactlyInAnyOrder(commune.officer(), commune.head());
        assertThat(users.as(commune.head(), () -> second.begin(look.id())))
                .isEqualTo(new SampleOutcome.Refused(new SampleRefusal.LookedFirst()));
        assertThat(users.as(commune.colleague(), () -> second.begin(look.id()))).isEqualTo(new SampleOutcome.Done());
        assertThatThrownBy(() -> Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(
                "update campaigns.second_look set begun_by = ? where id = ?").params(commune.head().value(), look.id().value()).update())))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("other_person");
    }

    @Test
    void a_drawn_household_waits_on_board_and_start_page_until_it_is_asked_and_compared_and_no_list_goes_before() {
        var campaign = firstSheet(given.poor(commune.first()), it -> it);
        given.settle(campaign, commune.first());
        var look = drawn(campaign);
        assertThat(open(campaign)).isEqualTo(new OpenLooks(1, 0, 0, 0));
        for (var page : List.of("/campaigns/" + campaign.value(), "/")) {
            assertThat(browser.get().uri(page).with(users.signedIn(commune.officer()))).hasStatusOk().bodyText()
                    .contains("Hỏi lại theo mẫu", "/campaigns/" + campaign.value() + "/samples");
        }

        secondSheet(look, it -> it);
        assertThat(open(campaign)).isEqualTo(new OpenLooks(0, 1, 0, 0));
        assertThat(propose(campaign)).isEqualTo(new ProposeDecision.Answer.Refused(new CampaignRefusal.SecondSheetsOpen(1)));
        conclude(look);

        assertThat(users.as(commune.officer(), () -> counting.of(campaign))).isEmpty();
        assertThat(users.as(given.commune().officer(), counting::waiting)).isEmpty();
        assertThat(propose(campaign)).isInstanceOf(ProposeDecision.Answer.Proposed.class);
    }

    @Test
    void a_list_with_a_class_that_the_second_look_did_not_find_goes_no_further_and_one_already_recognised_is_told() {
        var campaign = firstSheet(given.poor(commune.first()), it -> it);
        given.settle(campaign, commune.first());
        var look = drawn(campaign);
        var list = ((ProposeDecision.Answer.Proposed) propose(campaign)).decision();
        secondSheet(look, it -> with(it, null, "income", Answer.Number.of(9_000_000)));
        conclude(look);

        assertThat(open(campaign)).isEqualTo(new OpenLooks(0, 0, 1, 0));
        assertThat(users.as(commune.officer(), () -> {
            var standing = decisions.find(list).dossier().orElseThrow();
            return dossiers.move(standing.id(), standing.version(), new Move.Done(""));
        })).isInstanceOf(MoveResult.Refused.class);

        recognised(list);
        assertThat(open(campaign)).isEqualTo(new OpenLooks(0, 0, 0, 1));
        closed(campaign);
        assertThat(users.as(commune.officer(), () -> finishing.finish(campaign)))
                .isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.SecondLooksOpen(1)));
    }

    @Test
    void the_second_sheet_opens_without_what_the_first_one_found_and_changes_nothing_of_the_register() {
        var household = given.poor(commune.first());
        var look = drawn(firstSheet(household, it -> it));
        var before = users.as(commune.officer(), () -> registry.known(household.id(), TestWorld.TODAY)).orElseThrow();

        assertThat(users.as(commune.officer(), () -> second.begin(look.id()))).isEqualTo(new SampleOutcome.Done());
        var open = users.as(commune.officer(), () -> second.open(look.id()));
        assertThat(open.filled().answers().memberIds()).hasSize(1);
        assertThat(open.filled().answers().common()).doesNotContainKeys("water", "latrine", "income", "causes", "floor_area");
        secondSheet(look, it -> with(it, null, "water", one("PIPED")));
        conclude(look);

        assertThat(users.as(commune.officer(), () -> registry.known(household.id(), TestWorld.TODAY))).contains(before);
    }

    @Test
    void different_answers_stand_side_by_side_and_count_for_whoever_looked_first() {
        var campaign = firstSheet(given.poor(commune.first()), it -> it);
        var look = drawn(campaign);
        secondSheet(look, it -> with(with(it, null, "water", one("UNPROTECTED")), null, "respondent", new Answer.Text("Người khác")));

        var beside = users.as(commune.officer(), () -> comparing.beside(look.id())).sheets().orElseThrow();
        assertThat(beside.differences()).singleElement().satisfies(it -> {
            assertThat(it.question().code()).isEqualTo("water");
            assertThat(it.first()).isEqualTo(one("SURFACE"));
            assertThat(it.second()).isEqualTo(one("UNPROTECTED"));
        });
        conclude(look);

        var all = users.as(commune.officer(), () -> comparing.of(campaign, "", 0, 1000)).looks();
        assertThat(users.as(commune.officer(), () -> comparing.of(campaign, "nguyen van an", 0, 50)).total()).isEqualTo(1);
        assertThat(users.as(commune.officer(), () -> comparing.of(campaign, "khong ai", 0, 50)).looks()).isEmpty();
        assertThat(all).singleElement().satisfies(it -> assertThat(it.outcome()).hasValueSatisfying(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.DIFFERENT);
            assertThat(found.secondClass()).isEqualTo(PovertyClass.POOR);
            assertThat(found.compared()).isEqualTo(beside.compared()).isGreaterThan(30);
        }));
        assertThat(FirstLookers.of(all)).singleElement().satisfies(it -> {
            assertThat(it.different()).isEqualTo(1);
            assertThat(it.perMille()).isEqualTo(Math.round(1_000.0 / beside.compared()));
        });
        assertThat(entries(campaign).getFirst().state()).as("the class is the same").isEqualTo(EntryState.LOOKED);
    }

    @Test
    void another_class_sends_the_household_back_until_it_is_looked_at_again() {
        var household = given.poor(commune.first());
        var campaign = firstSheet(household, it -> it);
        given.settle(campaign, commune.first());
        assertThat(entries(campaign).getFirst().state()).isEqualTo(EntryState.SETTLED);
        var look = drawn(campaign);
        secondSheet(look, it -> with(it, null, "income", Answer.Number.of(9_000_000)));
        conclude(look);

        var found = users.as(commune.officer(), () -> comparing.beside(look.id())).look().outcome().orElseThrow();
        assertThat(found.verdict()).isEqualTo(Verdict.OTHER_CLASS);
        assertThat(found.secondClass()).isNotEqualTo(PovertyClass.POOR);
        assertThat(entries(campaign).getFirst().state()).isEqualTo(EntryState.DOUBTED);
        assertThat(browser.get().uri("/campaigns/" + campaign.value()).with(users.signedIn(commune.officer()))).hasStatusOk()
                .bodyText().contains("Phải rà soát lại", "state=DOUBTED");
        assertThat(users.as(commune.officer(), () -> concluding.conclude(look.id())))
                .isEqualTo(new SampleOutcome.Refused(new SampleRefusal.ComparedAlready()));

        firstSheetAgain(campaign);
        assertThat(entries(campaign).getFirst().state()).as("the new result goes to the meeting").isEqualTo(EntryState.LOOKED);
    }

    @Test
    void the_pages_lead_from_the_draw_to_the_comparison_and_the_workbook() {
        var campaign = firstSheet(given.poor(commune.first()), it -> it);
        var page = "/campaigns/" + campaign.value() + "/samples";
        var officer = users.signedIn(commune.officer());
        assertThat(browser.get().uri(page).with(officer)).hasStatusOk().bodyText().contains("Rút mẫu", "Mỗi thôn lấy 5 %", "REV-04");
        assertThat(browser.post().uri(page).param("method", "RANDOM").with(officer).with(csrf())).hasStatus3xxRedirection();
        var look = users.as(commune.officer(), () -> comparing.of(campaign, "", 0, 1000)).looks().getFirst();
        var one = page + "/" + look.id().value();
        assertThat(browser.get().uri(one).with(officer)).hasStatusOk().bodyText().contains("Ghi phiếu lần hai", "Chưa nộp phiếu lần hai");
        assertThat(browser.post().uri(one + "/sheet/begin").with(officer).with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.post().uri(one + "/sheet").param("section", "sanitation").param("revision", "1").param("onward", "1")
                .param("q.water", "PIPED").param("q.latrine", "NONE").with(officer).with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.get().uri(one + "/sheet?section=sanitation").with(officer)).hasStatusOk().bodyText()
                .contains("Xin hỏi như chưa có lần hỏi trước").doesNotContain("Lần trước");
        assertThat(browser.post().uri(one + "/sheet/handing-in").with(officer).with(csrf())).hasStatus3xxRedirection();
        secondSheet(look, it -> with(it, null, "water", CompleteSheet.one("PIPED")));

        assertThat(browser.get().uri(one).with(officer)).hasStatusOk().bodyText().contains("Kết luận đối chiếu", "Lần đầu", "Lần hai");
        assertThat(browser.post().uri(one + "/conclusion").with(officer).with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.get().uri(page).with(officer)).hasStatusOk().bodyText().contains("Tỷ lệ khác nhau theo người rà soát lần đầu");
        assertThat(browser.get().uri(page + "/file?format=XLSX").with(officer)).hasStatusOk();
        assertThat(browser.get().uri(page).with(users.signedIn(users.user(Role.STATISTICS, commune.id())))).hasStatus(403);
    }

    /** The head of the village fills in the first sheet, the commune takes it in. */
    private CampaignId firstSheet(HouseholdRow household, UnaryOperator<Answers> but) {
        assertThat(household.id()).isNotNull();
        var campaign = given.opened(commune);
        fillFirst(campaign, but);
        return campaign;
    }

    private void firstSheetAgain(CampaignId campaign) {
        fillFirst(campaign, it -> it);
    }

    private void fillFirst(CampaignId campaign, UnaryOperator<Answers> but) {
        var entry = entries(campaign).getFirst().id();
        users.runAs(commune.head(), () -> {
            sheets.begin(entry).orElseThrow();
            var open = sheets.open(entry);
            sheets.save(entry, open.revision(), open.filled().with(but.apply(CompleteSheet.of(open.filled().answers()))));
            assertThat(sheets.handIn(entry)).isEqualTo(new FillInSheet.Answer.Done());
        });
        assertThat(users.as(commune.officer(), () -> sheets.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());
    }

    private SecondLook drawn(CampaignId campaign) {
        assertThat(draw(campaign, SampleMethod.RANDOM)).isEqualTo(new SampleOutcome.Done());
        return users.as(commune.officer(), () -> comparing.of(campaign, "", 0, 1000)).looks().getFirst();
    }

    private void secondSheet(SecondLook look, UnaryOperator<Answers> but) {
        users.runAs(commune.officer(), () -> {
            assertThat(second.begin(look.id())).isEqualTo(new SampleOutcome.Done());
            var open = second.open(look.id());
            second.save(look.id(), open.revision(), open.filled().with(but.apply(CompleteSheet.of(open.filled().answers()))));
            assertThat(second.handIn(look.id())).isEqualTo(new SampleOutcome.Done());
        });
    }

    private void conclude(SecondLook look) {
        assertThat(users.as(commune.colleague(), () -> concluding.conclude(look.id()))).isEqualTo(new SampleOutcome.Done());
    }

    private OpenLooks open(CampaignId campaign) {
        return users.as(commune.officer(), () -> counting.of(campaign)).orElseThrow();
    }

    private ProposeDecision.Answer propose(CampaignId campaign) {
        return users.as(commune.officer(), () -> proposing.propose(campaign));
    }

    private void recognised(DecisionId list) {
        change("update campaigns.decision set state = 'RECOGNISED', number = '9/QĐ-UBND', decided_on = '2026-11-20', effective_from = '2026-11-20', content_hash = repeat('0', 64) where id = ?",
                list.value());
    }

    private void closed(CampaignId campaign) {
        change("update campaigns.village set closed_on = '2026-11-20' where campaign_id = ?", campaign.value());
    }

    private void change(String sql, UUID id) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).param(id).update()));
    }

    private SampleOutcome draw(CampaignId campaign, SampleMethod method) {
        return users.as(commune.officer(), () -> drawing.draw(campaign, method));
    }

    private List<Entry> entries(CampaignId campaign) {
        return users.as(commune.officer(), () -> read.page(campaign, EntryFilter.ALL, 0, 100)).entries();
    }
}
