package vn.chungtay.survey.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.shared.BirthDate.Precision;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Question;

/** Whether an answer can be one to its question at all. What cannot be is told and used by nothing. */
final class Fitness {

    private Fitness() {}

    /** What is wrong, as in {@code survey.fault.<code>}; empty if it fits. */
    static Optional<String> fault(Question question, Answer answer, LocalDate day) {
        return switch (answer) {
            case Answer.DontKnow _ -> question.rule().dontKnow() ? Optional.empty() : Optional.of("dont_know");
            case Answer.YesNo _ -> kind(question.kind() == Question.Kind.YES_NO);
            case Answer.One it -> question.kind() == Question.Kind.ONE ? choice(question, it.code(), day) : kind(false);
            case Answer.Many it -> question.kind() == Question.Kind.MANY ? choices(question, it, day) : kind(false);
            case Answer.Number it -> number(question, it);
            case Answer.Day it -> kind(question.kind() == Question.Kind.BIRTH
                    || question.kind() == Question.Kind.DAY && it.day().precision() == Precision.DAY);
            case Answer.Text it -> text(question, it.text());
            case Answer.Photo _ -> kind(question.kind() == Question.Kind.PHOTO);
            case Answer.Position _ -> kind(question.kind() == Question.Kind.POSITION);
        };
    }

    private static Optional<String> kind(boolean fits) {
        return fits ? Optional.empty() : Optional.of("kind");
    }

    private static Optional<String> text(Question question, String text) {
        if (question.kind() != Question.Kind.TEXT || text.isBlank()) return kind(false);
        return text.length() > Question.LONGEST_TEXT ? Optional.of("too_long") : Optional.empty();
    }

    private static Optional<String> choices(Question question, Answer.Many many, LocalDate day) {
        return many.codes().stream().flatMap(it -> choice(question, it, day).stream()).findFirst();
    }

    private static Optional<String> choice(Question question, String code, LocalDate day) {
        var choice = question.choice(code);
        if (choice.isEmpty()) return Optional.of("choice");
        return choice.get().days().contains(day) ? Optional.empty() : Optional.of("choice_over");
    }

    private static Optional<String> number(Question question, Answer.Number number) {
        if (!question.kind().isNumber()) return kind(false);
        var value = number.value();
        if (question.kind() != Question.Kind.DECIMAL && value.scale() > 0) return Optional.of("not_whole");
        var least = question.form().least();
        if (least != null && value.compareTo(least) < 0) return Optional.of("below");
        var most = question.form().most();
        return most != null && value.compareTo(most) > 0 ? Optional.of("above") : Optional.empty();
    }
}
