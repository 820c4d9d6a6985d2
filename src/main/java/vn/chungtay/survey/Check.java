package vn.chungtay.survey;

/**
 * What must not be true of a sheet.
 *
 * @param code immutable, unique in its questionnaire
 * @param at code of the question beside which it is told
 * @param wrongWhen what is unknown is not wrong
 * @param message what is wrong, with {@code {code}} for the answer to a question, and what to do
 */
public record Check(String code, String at, Severity severity, Expression wrongWhen, String message) {

    /** How bad it is. */
    public enum Severity {
        /** Sai: a sheet with it cannot be handed in. */
        HARD,
        /** Xem lại: it can be true, and somebody should look again. */
        SOFT
    }
}
