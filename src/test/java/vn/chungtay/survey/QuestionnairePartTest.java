package vn.chungtay.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.DateRange;
import vn.chungtay.survey.Expression.Ask;
import vn.chungtay.survey.Expression.Compare;
import vn.chungtay.survey.Expression.Order;
import vn.chungtay.survey.Expression.Word;
import vn.chungtay.survey.model.Evaluator;
import vn.chungtay.survey.model.Opening;

/** Sheet B1 of Phiếu B gets its questions from the point table of a province, if there is one. */
class QuestionnairePartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Questionnaire REVIEW = GoldenCases.questionnaires()
            .filter(it -> it.id().equals(new QuestionnaireId("review-b", 1)))
            .findFirst()
            .orElseThrow();
    private static final Expression BY_TABLE = new Compare(Order.EQUAL, new Ask("income_known_by"), new Word("TABLE"));

    @Test
    void its_questions_are_asked_only_where_points_are_given_by_the_table() {
        var withTable = REVIEW.withPart("b1", List.of(question("b1_people"), question("b1_fridge")));

        assertThat(judged(withTable, "TABLE").missing()).contains(AnswerPlace.of("b1_people"), AnswerPlace.of("b1_fridge"));
        assertThat(judged(withTable, "PAPER").missing()).contains(AnswerPlace.of("paper_points")).doesNotContain(AnswerPlace.of("b1_people"));
        assertThat(judged(withTable, "INCOME").missing()).contains(AnswerPlace.of("income")).doesNotContain(AnswerPlace.of("paper_points"));
    }

    @Test
    void without_the_table_its_answers_stay_and_are_used_by_nothing() {
        var answers = Answers.NONE.with(AnswerPlace.of("b1_people"), new Answer.One("FEW"));
        var sheet = new Filled(REVIEW.id(), DAY, new UserId(new UUID(0, 1)), answers, Map.of("b1", "table-1"));

        assertThat(Evaluator.judge(REVIEW, sheet, Answers.NONE).ignored()).containsExactly(AnswerPlace.of("b1_people"));
    }

    @Test
    void only_a_part_that_the_questionnaire_has_is_filled_and_only_under_its_own_name() {
        assertThatThrownBy(() -> REVIEW.withPart("b2", List.of())).hasMessageContaining("no part b2");
        assertThatThrownBy(() -> REVIEW.withPart("b1", List.of(question("water")))).hasMessageContaining("begin with b1_");
    }

    @Test
    void a_new_sheet_opens_with_everybody_and_with_what_does_not_change_by_itself() {
        var an = new MemberId("an");
        var before = Answers.NONE
                .with(new AnswerPlace("name", an), new Answer.Text("Nông Thị An"))
                .with(new AnswerPlace("job", an), new Answer.One("OWN_FARM"))
                .withMember(new MemberId("binh"))
                .with(AnswerPlace.of("built"), Answer.Number.of(1998))
                .with(AnswerPlace.of("water"), new Answer.One("PIPED"));

        var opening = Opening.of(REVIEW, before);

        assertThat(opening.memberIds()).extracting(MemberId::value).containsExactly("an", "binh");
        assertThat(opening.members().get(an)).containsOnlyKeys("name");
        assertThat(opening.common()).containsOnlyKeys("built");
    }

    private static Judgement judged(Questionnaire questionnaire, String way) {
        var answers = Answers.NONE.with(AnswerPlace.of("income_known_by"), new Answer.One(way));
        var sheet = new Filled(questionnaire.id(), DAY, new UserId(new UUID(0, 1)), answers, Map.of("b1", "table-1"));
        return Evaluator.judge(questionnaire, sheet, Answers.NONE);
    }

    private static Question question(String code) {
        return new Question(
                code,
                new Question.Wording("Câu hỏi", "Giải thích", ""),
                new Question.Form(Question.Kind.ONE, List.of(new Question.Choice("FEW", "ít", DateRange.ALWAYS)), null, null),
                new Question.Rule(true, false, false, false, BY_TABLE),
                Optional.empty());
    }
}
