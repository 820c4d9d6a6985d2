package vn.chungtay.survey.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.Judgement.Relevance;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.store.QuestionnaireFile;

/** One condition after another, on a questionnaire of two members and three numbers. */
class EvaluatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final MemberId AN = new MemberId("an");
    private static final MemberId BINH = new MemberId("binh");

    private static final String FILE =
            """
            questionnaire: logic
            version: 1
            title: Logic
            basis: { document: none, place: none, verified: false, note: none }
            members: { name: name, counted_when: "here = true" }
            sections:
              - code: people
                title: People
                per: member
                questions:
                  - { code: here, kind: yes_no, label: here, help: here, always: true }
                  - { code: name, kind: text, label: name, help: name }
                  - { code: born, kind: birth, label: born, help: born }
                  - { code: ill, kind: yes_no, label: ill, help: ill, dont_know: true }
                  - { code: earns, kind: money, label: earns, help: earns }
              - code: home
                title: Home
                questions:
                  - { code: a, kind: decimal, label: a, help: a, dont_know: true }
                  - { code: b, kind: decimal, label: b, help: b }
                  - { code: on, kind: day, label: on, help: on }
                  - code: kind_of
                    kind: one
                    label: kind
                    help: kind
                    choices: [{ code: X, label: x }, { code: Y, label: y }, { code: Z, label: z }]
                  - code: some
                    kind: many
                    label: some
                    help: some
                    choices: [{ code: P, label: p }, { code: Q, label: q }]
                  - { code: probe, kind: yes_no, label: probe, help: probe, shown_when: "%s" }
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "a = 2.50 | ASKED",
        "a + b = 3.5 | ASKED",
        "a * b - 1 = 1.5 | ASKED",
        "a - b * 2 = 0.5 | ASKED",
        "(a - b) * 2 = 3 | ASKED",
        "a < b or a > b | ASKED",
        "not a < b and not (b > a) | ASKED",
        "kind_of = 'X' | ASKED",
        "kind_of != 'X' | NOT_ASKED",
        "kind_of in ('Y', 'Z') | NOT_ASKED",
        "has(some, 'P') and not has(some, 'Q') | ASKED",
        "on <= day | ASKED",
        "on < day | NOT_ASKED",
        "age(on) = 0 | ASKED",
        "count() = 2 | ASKED",
        "count(age(born) < 16) = 1 | ASKED",
        "any(ill = true) | ASKED",
        "all(ill = true) | NOT_ASKED",
        "sum(earns) = 3000000 | ASKED",
        "true or kind_of = 'X' | ASKED",
    })
    void a_condition_over_answers_that_are_there(String condition, Relevance expected) {
        var full = everybody()
                .with(AnswerPlace.of("a"), new Answer.Number(new BigDecimal("2.5")))
                .with(AnswerPlace.of("b"), Answer.Number.of(1))
                .with(AnswerPlace.of("on"), new Answer.Day(BirthDate.onDay(DAY)))
                .with(AnswerPlace.of("kind_of"), new Answer.One("X"))
                .with(AnswerPlace.of("some"), Answer.Many.of(List.of("P")));

        assertThat(probe(condition, full)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "a > 1 | OPEN",
        "not a > 1 | OPEN",
        "a > 1 and b > 5 | NOT_ASKED",
        "a > 1 or b = 1 | ASKED",
        "a = a | OPEN",
        "a * 0 = 0 | ASKED",
        "kind_of != 'X' | OPEN",
        "kind_of in ('X') | OPEN",
        "has(some, 'P') | OPEN",
        "on > day | OPEN",
        "answered(kind_of) | NOT_ASKED",
        "answered(a) | ASKED",
    })
    void what_is_not_known_is_never_taken_for_no(String condition, Relevance expected) {
        var answers = everybody()
                .with(AnswerPlace.of("a"), new Answer.DontKnow())
                .with(AnswerPlace.of("b"), Answer.Number.of(1));

        assertThat(probe(condition, answers)).isEqualTo(expected);
    }

    /** Bình, of whom nobody knows whether he is ill, can only make it one or two. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "count(ill = true) >= 1 | ASKED",
        "count(ill = true) >= 2 | OPEN",
        "count(ill = true) >= 3 | NOT_ASKED",
        "any(ill = true) | ASKED",
        "all(ill = true) | OPEN",
        "all(ill = false) | NOT_ASKED",
        "sum(earns) > 1 | OPEN",
    })
    void a_count_is_known_within_bounds_where_a_member_is_not_known(String condition, Relevance expected) {
        var answers = everybody()
                .with(new AnswerPlace("ill", BINH), new Answer.DontKnow())
                .without(new AnswerPlace("earns", BINH));

        assertThat(probe(condition, answers)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "born {0}, {1}: {2}")
    @CsvSource({
        "2010-10-05, age(born) >= 16, ASKED", // the birthday itself counts
        "2010-10-06, age(born) >= 16, NOT_ASKED",
        "2010, age(born) >= 16, OPEN", // before or after the day of the sheet
        "2009, age(born) >= 16, ASKED",
        "2011, age(born) >= 16, NOT_ASKED",
        "2010-10, age(born) >= 16, OPEN",
        "2010-09, age(born) >= 16, ASKED",
        "2026-12-01, age(born) < 0, ASKED",
    })
    void somebody_of_whom_only_the_year_is_known_is_of_an_age_only_where_every_day_of_it_says_so(
            String born, String condition, Relevance expected) {
        var answers = new Answers(Map.of(), Map.of())
                .with(new AnswerPlace("here", AN), new Answer.YesNo(true))
                .with(new AnswerPlace("born", AN), new Answer.Day(day(born)));

        assertThat(probe("any(" + condition + ")", answers)).isEqualTo(expected);
    }

    @Test
    void members_who_left_are_not_counted_and_asked_nothing_more_but_stay_on_the_sheet() {
        var answers = everybody().with(new AnswerPlace("here", BINH), new Answer.YesNo(false));

        var judged = judged("count() = 1 and sum(earns) = 1000000", answers);

        assertThat(judged.relevanceOf(AnswerPlace.of("probe"))).isEqualTo(Relevance.ASKED);
        assertThat(judged.relevanceOf(new AnswerPlace("ill", BINH))).isEqualTo(Relevance.NOT_ASKED);
        assertThat(judged.relevanceOf(new AnswerPlace("here", BINH))).isEqualTo(Relevance.ASKED);
        assertThat(judged.ignored()).contains(new AnswerPlace("ill", BINH));
    }

    @Test
    void a_member_of_whom_nobody_said_whether_they_are_there_counts_perhaps() {
        var answers = everybody().without(new AnswerPlace("here", BINH));

        assertThat(probe("count() = 2", answers)).isEqualTo(Relevance.OPEN);
        assertThat(probe("count() >= 1", answers)).isEqualTo(Relevance.ASKED);
        assertThat(probe("sum(earns) >= 1000000 and sum(earns) <= 3000000", answers)).isEqualTo(Relevance.ASKED);
    }

    @Test
    void numbers_are_exact() {
        var answers = Answers.NONE
                .with(AnswerPlace.of("a"), new Answer.Number(new BigDecimal("0.1")))
                .with(AnswerPlace.of("b"), new Answer.Number(new BigDecimal("0.2")));

        assertThat(probe("a + b = 0.3", answers)).isEqualTo(Relevance.ASKED);
    }

    private static Answers everybody() {
        return Answers.NONE
                .with(new AnswerPlace("here", AN), new Answer.YesNo(true))
                .with(new AnswerPlace("born", AN), new Answer.Day(BirthDate.onDay(LocalDate.of(1990, 1, 1))))
                .with(new AnswerPlace("ill", AN), new Answer.YesNo(true))
                .with(new AnswerPlace("earns", AN), Answer.Number.of(1_000_000))
                .with(new AnswerPlace("here", BINH), new Answer.YesNo(true))
                .with(new AnswerPlace("born", BINH), new Answer.Day(BirthDate.onDay(LocalDate.of(2015, 1, 1))))
                .with(new AnswerPlace("ill", BINH), new Answer.YesNo(false))
                .with(new AnswerPlace("earns", BINH), Answer.Number.of(2_000_000));
    }

    private static BirthDate day(String written) {
        var parts = written.split("-");
        int year = Integer.parseInt(parts[0]);
        if (parts.length == 1) return BirthDate.inYear(year);
        int month = Integer.parseInt(parts[1]);
        return parts.length == 2 ? BirthDate.inMonth(year, month) : BirthDate.onDay(LocalDate.parse(written));
    }

    private static Relevance probe(String condition, Answers answers) {
        return judged(condition, answers).relevanceOf(AnswerPlace.of("probe"));
    }

    private static Judgement judged(String condition, Answers answers) {
        var questionnaire = logic(condition);
        var sheet = new Filled(questionnaire.id(), DAY, new UserId(UUID.randomUUID()), answers, Map.of());
        return Evaluator.judge(questionnaire, sheet, Answers.NONE);
    }

    private static Questionnaire logic(String condition) {
        return QuestionnaireFile.read("logic.yaml", FILE.formatted(condition));
    }
}
