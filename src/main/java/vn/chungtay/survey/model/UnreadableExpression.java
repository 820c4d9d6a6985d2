package vn.chungtay.survey.model;

/** What was written is no expression, or one that cannot be about this questionnaire. */
public class UnreadableExpression extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableExpression(String message) {
        super(message);
    }
}
