package vn.chungtay.survey.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Questionnaire;

/** Writes answers, and sentences with answers in them, as people read them. */
public final class Sentence {

    static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9_]*)}");
    private static final String NOTHING = "…";

    private final Questionnaire questionnaire;
    private final Said said;

    Sentence(Questionnaire questionnaire, Said said) {
        this.questionnaire = questionnaire;
        this.said = said;
    }

    /** What was answered to a question. */
    interface Said {

        Optional<Answer> to(String question);
    }

    String of(String message) {
        return PLACE.matcher(message).replaceAll(it -> Matcher.quoteReplacement(written(it.group(1))));
    }

    private String written(String code) {
        return questionnaire
                .question(code)
                .flatMap(question -> said.to(code).map(it -> written(question, it)))
                .orElse(NOTHING);
    }

    /**
     * An answer as the question words it: the label of a choice, 1.200.000, 02/09/1945. Empty where only a bundle has
     * the words: yes, no, and "không biết".
     */
    public static String written(Question question, Answer answer) {
        return switch (answer) {
            case Answer.DontKnow _ -> "";
            case Answer.YesNo _ -> "";
            case Answer.One it -> label(question, it.code());
            case Answer.Many it -> it.codes().stream().map(code -> label(question, code)).collect(Collectors.joining("; "));
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
