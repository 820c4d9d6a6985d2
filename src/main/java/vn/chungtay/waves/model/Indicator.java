package vn.chungtay.waves.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Question.Choice;
import vn.chungtay.survey.Question.Kind;
import vn.chungtay.survey.Questionnaire;

/**
 * One figure of a wave: the share of those who answered yes or chose something, or the mean of a number.
 *
 * @param ofMembers whether it is about people; otherwise about households
 * @param choice whose share it is; null for yes and for a number
 */
public record Indicator(Question question, boolean ofMembers, @Nullable Choice choice) {

    /** What is read from the answers. */
    public enum Measure {
        /** In percent of those who answered. */
        SHARE,
        /** In the unit of the question. */
        MEAN
    }

    /** Identity within a questionnaire, as observations are kept under it. */
    public record Key(String question, String choice) {}

    public Key key() {
        return new Key(question.code(), choice == null ? "" : choice.code());
    }

    public Measure measure() {
        return question.kind().isNumber() ? Measure.MEAN : Measure.SHARE;
    }

    /** All figures of a questionnaire, in the order of its questions. Days, texts, pictures and positions give none. */
    public static List<Indicator> of(Questionnaire questionnaire) {
        return questionnaire.sections().stream()
                .flatMap(section -> section.questions().stream().flatMap(it -> of(it, section.perMember())))
                .toList();
    }

    private static Stream<Indicator> of(Question question, boolean ofMembers) {
        if (question.kind() == Kind.ONE || question.kind() == Kind.MANY) {
            return question.form().choices().stream().map(it -> new Indicator(question, ofMembers, it));
        }
        var counts = question.kind() == Kind.YES_NO || question.kind().isNumber();
        return counts ? Stream.of(new Indicator(question, ofMembers, null)) : Stream.empty();
    }
}
