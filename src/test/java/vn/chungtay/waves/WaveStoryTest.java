package vn.chungtay.waves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.MovableClock;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.Relation;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.waves.model.Comparability;
import vn.chungtay.waves.model.Compared;
import vn.chungtay.waves.model.Drawing;
import vn.chungtay.waves.model.Excuse;
import vn.chungtay.waves.model.HouseholdDraw;
import vn.chungtay.waves.model.Interview;
import vn.chungtay.waves.model.InterviewFilter;
import vn.chungtay.waves.model.Population;
import vn.chungtay.waves.model.Stage;
import vn.chungtay.waves.model.WaveRefusal;
import vn.chungtay.waves.model.WaveTerms;
import vn.chungtay.waves.store.PoolStore;
import vn.chungtay.waves.usecase.AskHousehold;
import vn.chungtay.waves.usecase.DrawHouseholds;
import vn.chungtay.waves.usecase.FinishWave;
import vn.chungtay.waves.usecase.MeasureWave;
import vn.chungtay.waves.usecase.OpenWave;
import vn.chungtay.waves.usecase.ReadInterviews;
import vn.chungtay.waves.usecase.ReadWaves;
import vn.chungtay.waves.usecase.WaveOutcome;

/** A survey at the beginning of a period and one in its middle, from the draw to what changed between them. */
@StoryTest
@Requirement("REV-12")
class WaveStoryTest {

    private static final QuestionnaireId EXAMPLE = new QuestionnaireId("living-conditions", 1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private OpenWave opening;

    @Autowired
    private DrawHouseholds drawing;

    @Autowired
    private ReadWaves waves;

    @Autowired
    private ReadInterviews interviews;

    @Autowired
    private AskHousehold asking;

    @Autowired
    private FinishWave finishing;

    @Autowired
    private MeasureWave measuring;

    @Autowired
    private PoolStore pools;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId commune;
    private UnitId first;
    private UnitId second;
    private UserId officer;
    private UserId head;

    @BeforeEach
    void a_commune_of_two_villages() {
        commune = villages.communeIn(villages.province());
        first = villages.villageIn(commune);
        second = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        head = users.user(Role.VILLAGE_HEAD, first);
        for (int n = 0; n < 4; n++) households.in(first).head("Lò Văn Đầu").member("Lò Thị Hoa", Relation.SPOUSE).stored();
        for (int n = 0; n < 2; n++) households.in(second).head("Mùa A Sính").poor(LocalDate.of(2024, 1, 1), Set.of(1)).stored();
    }

    @AfterEach
    void today_again() {
        clock.putBack();
    }

    @Test
    void households_are_drawn_once_and_anybody_can_draw_them_again_by_the_seed() {
        var wave = opened(Stage.START, Drawing.RANDOM, 50, Population.ALL);

        assertThat(draw(wave)).isEqualTo(new WaveOutcome.Done());
        assertThat(draw(wave)).isEqualTo(refused(new WaveRefusal.DrawnAlready()));

        var kept = users.as(officer, () -> waves.wave(wave));
        var pool = users.as(officer, () -> transaction.execute(_ -> pools.pool(wave)));
        var again = HouseholdDraw.draw(pool, kept.seed(), kept.terms().sample());
        assertThat(pool).hasSize(6);
        assertThat(all(wave)).extracting(Interview::household)
                .containsExactlyInAnyOrderElementsOf(again.stream().map(HouseholdDraw.Candidate::household).toList())
                .hasSize(3);
        assertThat(all(wave)).filteredOn(it -> it.village().equals(second)).hasSize(1);
    }

    @Test
    void only_the_households_spoken_of_are_drawn() {
        var wave = drawn(Stage.START, Drawing.EVERYBODY, 100, Population.POOR);

        assertThat(all(wave)).hasSize(2).allSatisfy(it -> assertThat(it.village()).isEqualTo(second));
    }

    @Test
    void a_wave_whose_terms_make_no_sense_is_refused_with_the_reason() {
        assertThat(open(terms(Stage.START, 2031, Drawing.RANDOM, 10, "Khảo sát"))).isEqualTo(answered(new WaveRefusal.YearOutside(2026, 2030)));
        assertThat(open(terms(Stage.START, 2026, Drawing.RANDOM, 0, "Khảo sát"))).isEqualTo(answered(new WaveRefusal.PercentOutside()));
        assertThat(open(terms(Stage.START, 2026, Drawing.RANDOM, 10, "  "))).isEqualTo(answered(new WaveRefusal.NoTitle()));
        opened(Stage.START, Drawing.RANDOM, 10, Population.ALL);
        assertThat(open(terms(Stage.START, 2026, Drawing.RANDOM, 20, "Lần nữa"))).isEqualTo(answered(new WaveRefusal.SameWave()));
        assertThatThrownBy(() -> users.as(head, () -> opening.open(terms(Stage.END, 2026, Drawing.RANDOM, 20, "Khảo sát"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_sheet_counts_once_it_is_handed_in_complete_and_can_be_taken_back() {
        var wave = drawn(Stage.START, Drawing.EVERYBODY, 100, Population.ALL);
        var one = in(wave, first).getFirst();

        assertThat(begin(head, one)).isEqualTo(new WaveOutcome.Done());
        assertThat(users.as(head, () -> asking.open(one.id())).filled().answers().memberIds()).as("who lives there").hasSize(2);
        assertThat(users.as(head, () -> asking.handIn(one.id()))).isInstanceOf(WaveOutcome.Refused.class);
        fill(head, one, true, 2_000_000);
        assertThat(row(wave, "internet").now().answered()).as("not handed in yet").isZero();

        assertThat(users.as(head, () -> asking.handIn(one.id()))).isEqualTo(new WaveOutcome.Done());
        assertThat(row(wave, "internet").now().answered()).isOne();
        assertThat(row(wave, "member_insured").now().answered()).as("of both people").isEqualTo(2);
        assertThat(begin(head, one)).isEqualTo(refused(new WaveRefusal.HandedIn()));

        assertThat(users.as(head, () -> asking.reopen(one.id()))).isEqualTo(new WaveOutcome.Done());
        assertThat(row(wave, "internet").now().answered()).isZero();
    }

    @Test
    void whoever_is_met_after_all_is_asked_although_somebody_said_why_not() {
        var wave = drawn(Stage.START, Drawing.EVERYBODY, 100, Population.ALL);
        var begun = in(wave, first).get(0);
        var untouched = in(wave, first).get(1);
        begin(head, begun);
        for (var one : List.of(begun, untouched)) {
            assertThat(users.as(head, () -> asking.excuse(one.id(), Excuse.ABSENT))).isEqualTo(new WaveOutcome.Done());
        }

        for (var one : List.of(begun, untouched)) handedIn(head, one, true, 1_000_000);

        assertThat(in(wave, first)).filteredOn(it -> it.state() == Interview.State.HANDED_IN).hasSize(2)
                .allSatisfy(it -> assertThat(it.excuse()).isNull());
    }

    @Test
    void what_nobody_knows_is_counted_apart_and_a_question_that_concerns_nobody_not_at_all() {
        var wave = drawn(Stage.START, Drawing.EVERYBODY, 100, Population.ALL);
        var asked = in(wave, first);
        handedIn(head, asked.get(0), true, 1_000_000);
        handedIn(head, asked.get(1), false, 3_000_000);
        handedIn(head, asked.get(2), null, 2_000_000);

        var internet = row(wave, "internet").now();
        assertThat(internet.value()).isEqualByComparingTo("50.00");
        assertThat(internet.answered()).isEqualTo(2);
        assertThat(internet.unknown()).isOne();
        assertThat(row(wave, "income").now().value()).isEqualByComparingTo("2000000.00");
        assertThat(row(wave, "useful").now().asked()).as("who got no support is not asked").isZero();
        assertThat(results(wave).silent()).as("the other village has no sheet yet").isOne();
    }

    @Test
    void a_wave_ends_when_of_everybody_there_is_a_sheet_or_a_reason_and_then_nothing_changes() {
        var wave = drawn(Stage.START, Drawing.EVERYBODY, 100, Population.POOR);
        var asked = in(wave, second);
        handedIn(officer, asked.get(0), true, 1_000_000);
        assertThat(finish(wave)).isEqualTo(refused(new WaveRefusal.StillOpen(1)));
        assertThat(users.as(officer, () -> asking.excuse(asked.get(1).id(), Excuse.ABSENT))).isEqualTo(new WaveOutcome.Done());

        assertThat(finish(wave)).isEqualTo(new WaveOutcome.Done());

        assertThat(users.as(officer, () -> asking.reopen(asked.get(0).id()))).isEqualTo(refused(new WaveRefusal.Finished()));
        assertThat(begin(officer, asked.get(1))).isEqualTo(refused(new WaveRefusal.Finished()));
        assertThatThrownBy(() -> change("update waves.interview set excuse = null, excused_by = null where id = ?", asked.get(1).id().value()))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("finished");
        assertThatThrownBy(() -> change("update waves.wave set seed = seed + 1 where id = ?", wave.value()))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("stays");
    }

    @Test
    void households_are_asked_on_the_days_of_the_wave_alone() {
        var wave = drawn(Stage.START, Drawing.EVERYBODY, 100, Population.POOR);
        var one = in(wave, second).getFirst();
        var timing = users.as(officer, () -> waves.wave(wave)).terms().timing();

        clock.setTo(timing.closesOn().plusDays(1));
        assertThat(begin(officer, one)).isEqualTo(refused(new WaveRefusal.NotOpen(timing.opensOn(), timing.closesOn())));
        clock.setTo(timing.closesOn());
        assertThat(begin(officer, one)).isEqualTo(new WaveOutcome.Done());
    }

    @Test
    void the_later_wave_says_what_changed_by_indicator() {
        var start = drawn(Stage.START, Drawing.EVERYBODY, 100, Population.ALL);
        for (var one : all(start)) handedIn(officer, one, false, 1_000_000);
        assertThat(finish(start)).isEqualTo(new WaveOutcome.Done());
        clock.setTo(TestWorld.TODAY.plusYears(2));
        var mid = drawn(Stage.MID, Drawing.EVERYBODY, 100, Population.ALL);
        for (var one : all(mid)) handedIn(officer, one, true, 1_500_000);

        var results = results(mid);

        assertThat(results.before()).isNotNull().satisfies(it -> assertThat(it.id()).isEqualTo(start));
        assertThat(row(mid, "internet")).satisfies(it -> {
            assertThat(it.comparability()).isEqualTo(Comparability.SAME);
            assertThat(it.change()).isEqualByComparingTo("100.00");
            assertThat(it.isClear()).isTrue();
        });
        assertThat(row(mid, "income").change()).isEqualByComparingTo("500000.00");
        assertThat(row(mid, "useful").change()).as("nobody was asked").isNull();
        var poor = drawn(Stage.REGULAR, Drawing.EVERYBODY, 100, Population.POOR);
        clock.setTo(TestWorld.TODAY.plusYears(2));
        assertThat(users.as(officer, () -> measuring.of(poor, Optional.of(start))).rows())
                .extracting(Compared::comparability).containsOnly(Comparability.OTHER_POPULATION);
        assertThatThrownBy(() -> users.as(officer, () -> measuring.of(start, Optional.of(mid)))).isInstanceOf(NotFound.class);
    }

    @Test
    void counts_are_for_everybody_there_and_households_for_those_in_charge() {
        var wave = drawn(Stage.START, Drawing.EVERYBODY, 100, Population.ALL);
        handedIn(officer, in(wave, second).getFirst(), true, 1_000_000);
        var statistics = users.user(Role.STATISTICS, commune);
        var elsewhere = users.user(Role.COMMUNE_OFFICER, villages.communeIn(villages.province()));

        assertThat(users.as(head, () -> waves.shares(wave))).as("also the other village is counted").hasSize(2);
        assertThat(users.as(statistics, () -> measuring.of(wave, Optional.empty())).whole().handedIn()).isOne();
        assertThat(users.as(head, () -> interviews.page(wave, InterviewFilter.ALL, 0, 50)).interviews())
                .hasSize(4).allSatisfy(it -> assertThat(it.village()).isEqualTo(first));
        var other = in(wave, second).getFirst();
        assertThatThrownBy(() -> users.as(head, () -> interviews.one(other.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.as(statistics, () -> interviews.page(wave, InterviewFilter.ALL, 0, 50))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(elsewhere, () -> waves.wave(wave))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(elsewhere, () -> asking.begin(other.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void of_two_people_who_write_on_one_sheet_the_later_one_is_told() {
        var wave = drawn(Stage.START, Drawing.EVERYBODY, 100, Population.ALL);
        var one = in(wave, first).getFirst();
        begin(head, one);
        var seen = users.as(head, () -> asking.open(one.id()));
        fill(officer, one, true, 1_000_000);

        assertThatThrownBy(() -> users.as(head, () -> asking.save(
                one.id(), seen.revision(), seen.filled().with(answers(seen.filled().answers(), false, 1)))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void the_pages_lead_from_the_form_over_the_sheet_to_the_results() {
        var page = openedOnPage();
        assertThat(browser.get().uri(page).with(users.signedIn(officer))).hasStatusOk().bodyText()
                .contains("Rút mẫu", "Khảo sát đầu kỳ", "Phiếu chưa đối chiếu với mẫu ban hành");
        assertThat(browser.post().uri(page + "/draw").with(users.signedIn(officer)).with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/").with(users.signedIn(head))).hasStatusOk().bodyText().contains("hộ chờ hỏi trong các đợt khảo sát");
        var wave = new WaveId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
        assertThat(browser.get().uri(page + "/households?q=lo van").with(users.signedIn(head))).hasStatusOk().bodyText().contains("Lò Văn Đầu");
        var one = in(wave, first).getFirst();
        var household = page + "/households/" + one.id().value();
        assertThat(browser.get().uri(household).with(users.signedIn(head))).hasStatusOk().bodyText().contains("Ghi phiếu", "Hộ từ chối trả lời");
        assertThat(browser.post().uri(household + "/sheet/begin").with(users.signedIn(head)).with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.get().uri(household + "/sheet?section=living").with(users.signedIn(head))).hasStatusOk().bodyText()
                .contains("Nguồn nước chính để ăn uống", "không phải mẫu ban hành");
        assertThat(browser.post().uri(household + "/sheet").param("section", "living").param("revision", "1").param("onward", "1")
                .param("q.water", "PIPED").with(users.signedIn(head)).with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.post().uri(household + "/sheet/handing-in").with(users.signedIn(head)).with(csrf())).hasStatus3xxRedirection();
        fill(head, one, true, 1_000_000);
        assertThat(browser.post().uri(household + "/sheet/handing-in").with(users.signedIn(head)).with(csrf())).hasStatus3xxRedirection();

        assertThat(browser.get().uri(household).with(users.signedIn(head))).hasStatusOk().bodyText().contains("Đã nộp phiếu", "Mở lại phiếu");
        assertThat(browser.get().uri(page + "/results").with(users.signedIn(officer))).hasStatusOk().bodyText()
                .contains("Nguồn nước chính để ăn uống: nước máy", "100,00", "<svg", "1 thôn chưa có phiếu nào", "chưa có đợt khảo sát nào trước đó");
        for (var file : List.of("/survey-waves/file?unit=" + commune.value(), page + "/households/file", page + "/results/file")) {
            var address = file + (file.contains("?") ? "&" : "?") + "format=";
            assertThat(browser.get().uri(address + "XLSX").with(users.signedIn(officer))).hasStatusOk();
            assertThat(browser.get().uri(address + "CSV").with(users.signedIn(officer))).hasStatusOk();
        }
    }

    private String openedOnPage() {
        var list = "/survey-waves?unit=" + commune.value();
        assertThat(browser.get().uri(list).with(users.signedIn(officer))).hasStatusOk().bodyText()
                .contains("Mở đợt khảo sát", "phiếu ví dụ").doesNotContain("Phiếu rà soát hộ (Phiếu B)");
        var answer = browser.post().uri("/survey-waves").param("unit", commune.value().toString()).param("title", "Khảo sát đầu kỳ")
                .param("stage", "START").param("firstYear", "2026").param("lastYear", "2030").param("year", "2026")
                .param("opensOn", TestWorld.TODAY.toString()).param("closesOn", TestWorld.TODAY.plusDays(9).toString())
                .param("questionnaire", "living-conditions/1").param("population", "ALL").param("drawing", "SYSTEMATIC").param("percent", "50")
                .with(users.signedIn(officer)).with(csrf()).exchange();
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/survey-waves?q=dau ky").with(users.signedIn(head))).hasStatusOk().bodyText().contains("Khảo sát đầu kỳ");
        return answer.getResponse().getRedirectedUrl();
    }

    private WaveId drawn(Stage stage, Drawing how, int percent, Population population) {
        var wave = opened(stage, how, percent, population);
        assertThat(draw(wave)).isEqualTo(new WaveOutcome.Done());
        return wave;
    }

    private WaveId opened(Stage stage, Drawing how, int percent, Population population) {
        var terms = terms(stage, LocalDate.now(clock).getYear(), how, percent, "Khảo sát " + stage);
        var sample = new WaveTerms.Sample(population, how, percent);
        var answer = open(new WaveTerms(commune, terms.title(), terms.timing(), EXAMPLE, sample));
        assertThat(answer).isInstanceOf(OpenWave.Answer.Opened.class);
        return ((OpenWave.Answer.Opened) answer).wave();
    }

    private WaveTerms terms(Stage stage, int year, Drawing how, int percent, String title) {
        var today = LocalDate.now(clock);
        var timing = new WaveTerms.Timing(stage, 2026, 2030, year, today, today.plusDays(20));
        return new WaveTerms(commune, title, timing, EXAMPLE, new WaveTerms.Sample(Population.ALL, how, percent));
    }

    private OpenWave.Answer open(WaveTerms terms) {
        return users.as(officer, () -> opening.open(terms));
    }

    private static OpenWave.Answer answered(WaveRefusal because) {
        return new OpenWave.Answer.Refused(because);
    }

    private static WaveOutcome refused(WaveRefusal because) {
        return new WaveOutcome.Refused(because);
    }

    private WaveOutcome draw(WaveId wave) {
        return users.as(officer, () -> drawing.draw(wave));
    }

    private WaveOutcome finish(WaveId wave) {
        return users.as(officer, () -> finishing.finish(wave));
    }

    private WaveOutcome begin(UserId who, Interview one) {
        return users.as(who, () -> asking.begin(one.id()));
    }

    private void handedIn(UserId who, Interview one, @Nullable Boolean internet, long income) {
        assertThat(begin(who, one)).isEqualTo(new WaveOutcome.Done());
        fill(who, one, internet, income);
        assertThat(users.as(who, () -> asking.handIn(one.id()))).isEqualTo(new WaveOutcome.Done());
    }

    private void fill(UserId who, Interview one, @Nullable Boolean internet, long income) {
        var open = users.as(who, () -> asking.open(one.id()));
        var filled = open.filled().with(answers(open.filled().answers(), internet, income));
        assertThat(users.as(who, () -> asking.save(one.id(), open.revision(), filled))).isEqualTo(new WaveOutcome.Done());
    }

    private static Answers answers(Answers answers, @Nullable Boolean internet, long income) {
        var all = answers;
        for (var member : answers.memberIds()) {
            all = all.with(new AnswerPlace("member_insured", member), new Answer.YesNo(true));
            all = all.with(new AnswerPlace("member_earning", member), new Answer.YesNo(false));
        }
        return all.with(AnswerPlace.of("water"), new Answer.One("PIPED"))
                .with(AnswerPlace.of("internet"), internet == null ? new Answer.DontKnow() : new Answer.YesNo(internet))
                .with(AnswerPlace.of("supports"), Answer.Many.of(List.of()))
                .with(AnswerPlace.of("income"), Answer.Number.of(income));
    }

    private MeasureWave.Results results(WaveId wave) {
        return users.as(officer, () -> measuring.of(wave, Optional.empty()));
    }

    private Compared row(WaveId wave, String question) {
        return results(wave).rows().stream().filter(it -> it.indicator().question().code().equals(question)).findFirst().orElseThrow();
    }

    private List<Interview> all(WaveId wave) {
        return users.as(officer, () -> interviews.page(wave, InterviewFilter.ALL, 0, 100)).interviews();
    }

    private List<Interview> in(WaveId wave, UnitId village) {
        return all(wave).stream().filter(it -> it.village().equals(village)).toList();
    }

    private void change(String sql, UUID id) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).param(id).update()));
    }
}
