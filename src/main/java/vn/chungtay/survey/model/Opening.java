package vn.chungtay.survey.model;

import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Questionnaire;

/**
 * What a new sheet opens with. Only what does not change by itself is carried over, such as names and days of birth; the
 * rest is shown beside the question, so that nobody confirms last year's answers without asking.
 */
public final class Opening {

    private Opening() {}

    public static Answers of(Questionnaire questionnaire, Answers before) {
        var opening = Answers.NONE;
        for (var member : before.memberIds()) opening = opening.withMember(member);
        for (var section : questionnaire.sections()) {
            for (var question : section.questions()) {
                if (!question.rule().carried()) continue;
                if (!section.perMember()) opening = carry(AnswerPlace.of(question.code()), before, opening);
                else for (var member : before.memberIds()) opening = carry(new AnswerPlace(question.code(), member), before, opening);
            }
        }
        return opening;
    }

    private static Answers carry(AnswerPlace place, Answers before, Answers opening) {
        return before.at(place).map(it -> opening.with(place, it)).orElse(opening);
    }
}
