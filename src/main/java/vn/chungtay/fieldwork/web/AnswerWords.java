package vn.chungtay.fieldwork.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.web.Words;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.web.SheetPages;

/** Answers as people read them, also to questions of a version that is not known here. */
@Component
class AnswerWords {

    private final SheetPages pages;
    private final Words words;

    AnswerWords(SheetPages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    /** The question as it is asked; its code if it is not known. */
    String label(Optional<Questionnaire> questionnaire, String question) {
        return questionnaire.flatMap(it -> it.question(question)).map(it -> it.wording().label()).orElse(question);
    }

    /** @param answer null: none */
    String said(Optional<Questionnaire> questionnaire, String question, @Nullable Answer answer) {
        if (answer == null) return words.text("fieldwork.office.no_answer");
        if (answer instanceof Answer.Photo) return words.text("fieldwork.office.photo");
        return questionnaire
                .flatMap(it -> it.question(question))
                .map(it -> pages.inWords(it, answer))
                .orElseGet(() -> bare(answer));
    }

    /** Without the question there are no words for a choice, only its code. */
    private String bare(Answer answer) {
        return switch (answer) {
            case Answer.DontKnow _ -> words.text("survey.answer.dont_know");
            case Answer.YesNo it -> words.text(it.yes() ? "survey.answer.yes" : "survey.answer.no");
            case Answer.One it -> it.code();
            case Answer.Many it -> String.join("; ", it.codes());
            case Answer.Number it -> it.value().toPlainString();
            case Answer.Day it -> it.day().date().toString();
            case Answer.Text it -> it.text();
            case Answer.Photo it -> it.reference();
            case Answer.Position it -> it.latitude().toPlainString() + ", " + it.longitude().toPlainString();
        };
    }
}
