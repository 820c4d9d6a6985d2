package vn.chungtay.survey.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Judgement.Change;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Questionnaire;

/** What differs between two fillings of one questionnaire. */
public final class Changes {

    private Changes() {}

    /** In the order of the questions; of members, those of the first filling before those that came. */
    public static List<Change> between(Questionnaire questionnaire, Answers before, Answers after) {
        var members = new LinkedHashSet<MemberId>(before.memberIds());
        members.addAll(after.memberIds());
        var changes = new ArrayList<Change>();
        for (var section : questionnaire.sections()) {
            for (var question : section.questions()) {
                if (!section.perMember()) compare(AnswerPlace.of(question.code()), before, after, changes);
                else members.forEach(it -> compare(new AnswerPlace(question.code(), it), before, after, changes));
            }
        }
        return List.copyOf(changes);
    }

    private static void compare(AnswerPlace place, Answers before, Answers after, List<Change> changes) {
        var was = before.at(place).orElse(null);
        var is = after.at(place).orElse(null);
        if (!Objects.equals(was, is)) changes.add(new Change(place, was, is));
    }
}
