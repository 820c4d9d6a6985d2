package vn.chungtay.waves.model;

import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Question.Choice;
import vn.chungtay.survey.Question.Kind;

/** Whether a figure of two waves means the same, and if not why. */
public enum Comparability {
    SAME,
    /** The wave before did not ask it. */
    NOT_ASKED_BEFORE,
    /** Only the wave before asked it. */
    NOT_ASKED_NOW,
    OTHER_KIND,
    OTHER_UNIT,
    /** Once asked of households, once of people. */
    OTHER_PEOPLE,
    /** Asked under another condition, so of others. */
    OTHER_CONDITION,
    /** One of several could be chosen, and there were others to choose from. */
    OTHER_CHOICES,
    /** The two waves speak of different households. */
    OTHER_POPULATION,
    /** The two waves used different questionnaires, in which the same code may mean something else. */
    OTHER_QUESTIONNAIRE;

    /** Of two figures with the same code, of waves about the same households by versions of one questionnaire. */
    static Comparability of(Indicator now, Indicator before) {
        if (now.question().kind() != before.question().kind()) return OTHER_KIND;
        if (now.ofMembers() != before.ofMembers()) return OTHER_PEOPLE;
        if (!now.question().wording().unit().equals(before.question().wording().unit())) return OTHER_UNIT;
        if (!now.question().rule().shownWhen().equals(before.question().rule().shownWhen())) return OTHER_CONDITION;
        var chosen = now.question().kind() == Kind.ONE && !choices(now.question()).equals(choices(before.question()));
        return chosen ? OTHER_CHOICES : SAME;
    }

    private static Set<String> choices(Question question) {
        return question.form().choices().stream().map(Choice::code).collect(Collectors.toSet());
    }
}
