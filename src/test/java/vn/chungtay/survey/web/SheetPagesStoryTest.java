package vn.chungtay.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Questionnaires;

/** Somebody fills in a sheet in a browser without JavaScript. */
@StoryTest
class SheetPagesStoryTest {

    private static final MemberId AN = new MemberId("an");
    private static final MemberId BINH = new MemberId("binh");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private TryOutController sheets;

    @Autowired
    private Questionnaires questionnaires;

    private UserId officer;

    @BeforeEach
    void somebody_at_work() {
        officer = users.user(Role.COMMUNE_OFFICER, units.commune("Xã Phiếu"));
    }

    @Test
    @Requirement("REV-16")
    void a_reviewer_reads_every_question_with_its_help_before_going_out() {
        assertThat(get("/questionnaires")).contains("href=\"/questionnaires/review-a/1\"", "href=\"/questionnaires/review-b/1\"", "chưa đối chiếu");
        for (var code : List.of("review-a", "review-b")) {
            var page = get("/questionnaires/" + code + "/1");
            assertThat(questionnaires.on(code, LocalDate.of(2026, 10, 5)).orElseThrow().questions()).allSatisfy(
                    it -> assertThat(page).contains(escaped(it.wording().label()), escaped(it.wording().help())));
        }
        assertThat(browser.get().uri("/questionnaires/review-b/9").with(users.signedIn(officer)).exchange()).hasStatus(404);
    }

    @Test
    @Requirement("REV-16")
    void every_question_that_is_asked_has_its_help_beside_it() {
        var review = questionnaires.on("review-b", LocalDate.of(2026, 10, 5)).orElseThrow();
        var sheet = sheets.open("review-b", Answers.NONE.with(new AnswerPlace("name", AN), new Answer.Text("An")));
        for (var section : review.sections()) {
            var page = page(sheet, section.code());
            assertThat(section.questions()).filteredOn(it -> !it.code().equals("abroad")).allSatisfy(it -> {
                var name = section.perMember() ? "q.an." + it.code() : "q." + it.code();
                assertThat(page).as("what is open is asked too").contains("id=\"n-" + name + "\"").contains(escaped(it.wording().help()));
            });
            assertThat(page).as("who is not away").doesNotContain("q.an.abroad");
        }
    }

    @Test
    void a_try_says_what_is_missing_and_wrong_and_is_kept_nowhere() {
        var address = "/questionnaires/review-b/1/try";
        assertThat(get(address + "?section=house")).contains("Diện tích nhà ở").doesNotContain("Câu này chưa có câu trả lời.");

        var judged = text(browser.post().uri(address).with(csrf()).with(users.signedIn(officer))
                .param("section", "house").param("q.floor_area", "5000").param("q.house_state", "SOLID").exchange());

        assertThat(judged).contains("Số này lớn hơn mức cao nhất có thể (2.000 m²)", "Câu này chưa có câu trả lời.", "value=\"5.000\"");
        assertThat(get(address + "?section=house")).doesNotContain("5.000");
    }

    @Test
    void answers_are_read_back_as_people_write_them() {
        var sheet = sheets.open("try-out", Answers.NONE
                .with(new AnswerPlace("who", AN), new Answer.Text("An")));

        post(sheet, "everybody", "q.an.here", "true", "q.an.who", "Nông Thị An", "q.an.born", "05/1985", "q.an.work", "?");
        post(sheet, "home", "q.area", "45,5", "q.owns", "", "q.owns", "PHONE", "q.rooms", "3", "q.moved_in", "2/9/2019");

        assertThat(at(sheet, new AnswerPlace("born", AN))).isEqualTo(new Answer.Day(BirthDate.inMonth(1985, 5)));
        assertThat(at(sheet, new AnswerPlace("work", AN))).isEqualTo(new Answer.DontKnow());
        assertThat(at(sheet, AnswerPlace.of("area"))).isEqualTo(new Answer.Number(new BigDecimal("45.5")));
        assertThat(at(sheet, AnswerPlace.of("owns"))).isEqualTo(Answer.Many.of(List.of("PHONE")));
        assertThat(at(sheet, AnswerPlace.of("moved_in"))).isEqualTo(new Answer.Day(BirthDate.onDay(LocalDate.of(2019, 9, 2))));
        assertThat(page(sheet, "home")).contains("value=\"45,5\"", "value=\"02/09/2019\"");
    }

    @Test
    void what_cannot_be_read_is_shown_again_with_what_is_wrong_and_the_rest_is_kept() {
        var sheet = sheets.open("try-out", Answers.NONE);

        var page = text(send(sheet, "home", "q.area", "bốn lăm", "q.rooms", "3"));

        assertThat(page).contains("value=\"bốn lăm\"", "Không đọc được số \"bốn lăm\"".replace("\"", "&quot;"), "href=\"#q.area\"", "aria-invalid=\"true\"");
        assertThat(at(sheet, AnswerPlace.of("rooms"))).isEqualTo(Answer.Number.of(3));
        assertThat(sheets.filled(sheet).answers().at(AnswerPlace.of("area"))).isEmpty();
    }

    @Test
    void an_emptied_question_has_no_answer_and_one_that_was_not_shown_keeps_its_own() {
        var sheet = sheets.open("try-out", Answers.NONE);
        post(sheet, "home", "q.area", "45", "q.owns", "PHONE", "q.rooms", "3");

        post(sheet, "home", "q.owns", "", "q.rooms", " ");

        assertThat(sheets.filled(sheet).answers().common()).containsOnlyKeys("area");
    }

    @Test
    void faults_stand_beside_their_question_and_cautions_too() {
        var sheet = sheets.open("try-out", Answers.NONE);
        post(sheet, "home", "q.area", "12,5", "q.rooms", "13");

        var page = page(sheet, "home");

        assertThat(page).contains("13 phòng mà chỉ 12,5 m².", "Không còn ai.", "href=\"#q.rooms\"");
        assertThat(page).doesNotContain("Câu này chưa có câu trả lời.");
    }

    @Test
    void what_is_missing_is_told_only_when_somebody_asks_and_counted_always() {
        var sheet = sheets.open("try-out", Answers.NONE.with(new AnswerPlace("who", AN), new Answer.Text("An")));

        assertThat(page(sheet, "everybody")).contains("còn 1 chỗ").doesNotContain("Câu này chưa có câu trả lời.");
        assertThat(get("/try-out-sheets/" + sheet + "?section=home&strict=true")).contains("Câu này chưa có câu trả lời.");
    }

    @Test
    void last_year_stands_beside_the_question_and_answers_nothing_by_itself() {
        var sheet = sheets.open("review-b", lastYear(1));

        assertThat(page(sheet, "house")).contains("Năm trước: 48,5 m²", "Năm trước: không biết");
        assertThat(page(sheet, "health")).contains("Năm trước: có");
        assertThat(page(sheet, "people")).as("names are carried over").contains("value=\"Nông Thị Số 0\"");
        assertThat(sheets.filled(sheet).answers().common()).isEmpty();
    }

    @Test
    void who_does_not_belong_any_more_stays_on_the_sheet_and_is_asked_nothing_more() {
        var sheet = sheets.open("try-out", Answers.NONE
                .with(new AnswerPlace("who", AN), new Answer.Text("An"))
                .with(new AnswerPlace("who", BINH), new Answer.Text("Bình")));

        post(sheet, "everybody", "q.an.here", "true", "q.binh.here", "false");

        assertThat(page(sheet, "everybody")).contains("q.an.born", "Bình").doesNotContain("q.binh.born");
        assertThat(sheets.filled(sheet).answers().memberIds()).containsExactly(AN, BINH);
    }

    @Test
    void somebody_is_added_with_an_identity_of_their_own() {
        var sheet = sheets.open("try-out", Answers.NONE.with(new AnswerPlace("who", AN), new Answer.Text("An")));

        post(sheet, "everybody", "q.an.here", "true", "add_member", "1");

        assertThat(sheets.filled(sheet).answers().memberIds()).hasSize(2).startsWith(AN);
        assertThat(at(sheet, new AnswerPlace("here", AN))).isEqualTo(new Answer.YesNo(true));
        assertThat(page(sheet, "everybody")).contains("Người chưa ghi tên");
    }

    @Test
    void what_no_form_of_ours_sends_changes_nothing() {
        var sheet = sheets.open("try-out", Answers.NONE.with(new AnswerPlace("who", AN), new Answer.Text("An")));

        post(sheet, "home", "q.an.here", "true", "q.nobody.here", "true", "q.unheard", "x", "add_member", "1");
        send(sheet, "home", "q.owns", "ROCKET", "q.area", "9".repeat(40));

        assertThat(sheets.filled(sheet).answers().common()).isEmpty();
        assertThat(sheets.filled(sheet).answers().memberIds()).containsExactly(AN);
    }

    @Test
    void every_section_of_a_household_of_eight_is_below_100_kilobytes() {
        var sheet = sheets.open("review-b", lastYear(8));
        for (var section : questionnaires.on("review-b", LocalDate.of(2026, 10, 5)).orElseThrow().sections()) {
            assertThat(page(sheet, section.code()).getBytes(StandardCharsets.UTF_8).length).as(section.code()).isBetween(2_000, 100_000);
        }
    }

    private static Answers lastYear(int people) {
        var answers = Answers.NONE
                .with(AnswerPlace.of("floor_area"), new Answer.Number(new BigDecimal("48.5")))
                .with(AnswerPlace.of("roof"), new Answer.DontKnow());
        for (int i = 0; i < people; i++) {
            var member = new MemberId(UUID.nameUUIDFromBytes(new byte[] {(byte) i}).toString());
            answers = answers.with(new AnswerPlace("name", member), new Answer.Text("Nông Thị Số " + i))
                    .with(new AnswerPlace("presence", member), new Answer.One("HERE"))
                    .with(new AnswerPlace("born", member), new Answer.Day(BirthDate.inYear(1980 + 5 * i)))
                    .with(new AnswerPlace("sex", member), new Answer.One("FEMALE"))
                    .with(new AnswerPlace("insured", member), new Answer.YesNo(true));
        }
        return answers;
    }

    private Answer at(UUID sheet, AnswerPlace place) {
        return sheets.filled(sheet).answers().at(place).orElseThrow();
    }

    private String page(UUID sheet, String section) {
        return get("/try-out-sheets/" + sheet + "?section=" + section);
    }

    private String get(String address) {
        return text(browser.get().uri(address).with(users.signedIn(officer)).exchange());
    }

    private void post(UUID sheet, String section, String... fields) {
        assertThat(send(sheet, section, fields)).hasStatus3xxRedirection();
    }

    private MvcTestResult send(UUID sheet, String section, String... fields) {
        var request = browser.post().uri("/try-out-sheets/" + sheet).with(csrf()).with(users.signedIn(officer)).param("section", section);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("\"", "&quot;");
    }
}
