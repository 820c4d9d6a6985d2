package vn.chungtay.waves.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;
import vn.chungtay.survey.Expression;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Question.Choice;
import vn.chungtay.survey.Question.Kind;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.model.Compared.Side;

/** Only what means the same in both waves is compared. */
@Requirement("REV-12")
class ComparedTest {

    private static final Indicator INTERNET = new Indicator(question("internet", Kind.YES_NO, "", "a", "b"), false, null);
    private static final Indicator LAND = new Indicator(question("land", Kind.DECIMAL, "m²"), false, null);

    @Test
    void the_same_code_and_unit_is_compared() {
        var rows = compared(INTERNET, INTERNET);

        assertThat(rows).singleElement().satisfies(it -> {
            assertThat(it.comparability()).isEqualTo(Comparability.SAME);
            assertThat(it.change()).isEqualByComparingTo("12.50");
            assertThat(it.isClear()).as("12,5 is more than the 5 of both together").isTrue();
        });
    }

    @Test
    void a_change_within_the_margin_of_both_is_called_so() {
        var near = Compared.of(side("own", INTERNET, "50.00", "4.00"), side("own", INTERNET, "45.00", "3.00")).getFirst();
        var beyond = Compared.of(side("own", INTERNET, "50.01", "4.00"), side("own", INTERNET, "45.00", "3.00")).getFirst();

        assertThat(near.change()).isEqualByComparingTo("5.00");
        assertThat(near.isClear()).as("exactly at the margin").isFalse();
        assertThat(beyond.isClear()).isTrue();
    }

    @Test
    void what_means_something_else_is_not_compared_and_says_why() {
        assertThat(meaning(LAND, new Indicator(question("land", Kind.DECIMAL, "sào"), false, null))).isEqualTo(Comparability.OTHER_UNIT);
        assertThat(meaning(LAND, new Indicator(question("land", Kind.WHOLE, "m²"), false, null))).isEqualTo(Comparability.OTHER_KIND);
        assertThat(meaning(LAND, new Indicator(LAND.question(), true, null))).isEqualTo(Comparability.OTHER_PEOPLE);
        var conditional = new Question(
                "land", LAND.question().wording(), LAND.question().form(),
                new Question.Rule(true, true, false, false, new Expression.Truth(false)), Optional.empty());
        assertThat(meaning(LAND, new Indicator(conditional, false, null))).isEqualTo(Comparability.OTHER_CONDITION);
    }

    @Test
    void of_one_among_several_the_others_must_be_the_same_too() {
        var few = question("water", Kind.ONE, "", "PIPED", "WELL");
        var more = question("water", Kind.ONE, "", "PIPED", "WELL", "RAIN");
        var many = question("water", Kind.MANY, "", "PIPED", "WELL");
        var manyMore = question("water", Kind.MANY, "", "PIPED", "WELL", "RAIN");

        assertThat(meaning(chosen(more, 0), chosen(few, 0))).isEqualTo(Comparability.OTHER_CHOICES);
        assertThat(meaning(chosen(manyMore, 0), chosen(many, 0))).as("each is a question of its own").isEqualTo(Comparability.SAME);
        assertThat(meaning(chosen(manyMore, 2), chosen(many, 0))).isEqualTo(Comparability.NOT_ASKED_BEFORE);
    }

    @Test
    void what_only_one_of_them_asked_stands_there_with_the_reason() {
        var rows = compared(INTERNET, LAND);

        assertThat(rows).extracting(Compared::comparability)
                .containsExactly(Comparability.NOT_ASKED_BEFORE, Comparability.NOT_ASKED_NOW);
        assertThat(rows).allSatisfy(it -> assertThat(it.change()).isNull());
    }

    @Test
    void another_questionnaire_or_other_households_make_nothing_comparable() {
        var other = Compared.of(side("own", INTERNET, "50", "4"), side("review-b", INTERNET, "40", "3"));
        var poor = new Side(wave("own", Population.POOR), List.of(INTERNET), Map.of(INTERNET.key(), estimate("40", "3")));

        assertThat(other.getFirst().comparability()).isEqualTo(Comparability.OTHER_QUESTIONNAIRE);
        assertThat(Compared.of(side("own", INTERNET, "50", "4"), poor).getFirst().comparability())
                .isEqualTo(Comparability.OTHER_POPULATION);
    }

    private static Comparability meaning(Indicator now, Indicator before) {
        return compared(now, before).getFirst().comparability();
    }

    private static List<Compared> compared(Indicator now, Indicator before) {
        return Compared.of(side("own", now, "52.50", "3.00"), side("own", before, "40.00", "4.00"));
    }

    private static Side side(String questionnaire, Indicator it, String value, String margin) {
        return new Side(wave(questionnaire, Population.ALL), List.of(it), Map.of(it.key(), estimate(value, margin)));
    }

    private static Estimate estimate(String value, String margin) {
        return new Estimate(10, 10, 10, new BigDecimal(value), new BigDecimal(margin));
    }

    private static Wave wave(String questionnaire, Population population) {
        var day = LocalDate.of(2026, 11, 1);
        var timing = new WaveTerms.Timing(Stage.START, 2026, 2030, 2026, day, day.plusDays(20));
        var terms = new WaveTerms(
                new UnitId(new UUID(1, 1)), "Khảo sát", timing, new QuestionnaireId(questionnaire, 1),
                new WaveTerms.Sample(population, Drawing.RANDOM, 10));
        return new Wave(WaveId.next(), terms, 1L, day, null);
    }

    private static Indicator chosen(Question question, int at) {
        return new Indicator(question, false, question.form().choices().get(at));
    }

    private static Question question(String code, Kind kind, String unit, String... choices) {
        var options = new ArrayList<Choice>();
        if (kind == Kind.ONE || kind == Kind.MANY) for (var it : choices) options.add(new Choice(it, it, DateRange.ALWAYS));
        return new Question(
                code, new Question.Wording(code, "", unit), new Question.Form(kind, options, null, null),
                new Question.Rule(true, true, false, false, Expression.TRUE), Optional.empty());
    }
}
