package vn.chungtay.survey;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.chungtay.identity.UserId;

/**
 * A sheet as somebody filled it in.
 *
 * @param day for which it holds: ages are counted on it
 * @param by who asked and wrote
 * @param parts by name of a part that a local table fills, which table did
 */
public record Filled(
        QuestionnaireId questionnaire, LocalDate day, UserId by, Answers answers, Map<String, String> parts) {

    public Filled {
        Objects.requireNonNull(day);
        parts = Map.copyOf(parts);
    }

    public Filled on(LocalDate other) {
        return new Filled(questionnaire, other, by, answers, parts);
    }

    public Filled with(Answers changed) {
        return new Filled(questionnaire, day, by, changed, parts);
    }
}
