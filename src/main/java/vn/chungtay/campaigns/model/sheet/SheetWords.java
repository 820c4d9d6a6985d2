package vn.chungtay.campaigns.model.sheet;

import java.util.stream.Collectors;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Question;

/**
 * How answers are called on paper.
 *
 * @param none of several choices
 * @param open what nobody was asked
 */
public record SheetWords(String yes, String no, String none, String dontKnow, String open) {

    String of(Question question, Answer answer) {
        return switch (answer) {
            case Answer.DontKnow _ -> dontKnow;
            case Answer.YesNo it -> it.yes() ? yes : no;
            case Answer.One it -> label(question, it.code());
            case Answer.Many it -> it.codes().isEmpty() ? none : it.codes().stream().map(code -> label(question, code)).collect(Collectors.joining("; "));
            case Answer.Number it -> Vietnamese.number(it.value());
            case Answer.Day it -> Vietnamese.date(it.day());
            case Answer.Text it -> it.text();
            case Answer.Photo it -> it.reference();
            case Answer.Position it -> it.latitude().toPlainString() + ", " + it.longitude().toPlainString();
        };
    }

    private static String label(Question question, String code) {
        return question.choice(code).map(Question.Choice::label).orElse(code);
    }
}
