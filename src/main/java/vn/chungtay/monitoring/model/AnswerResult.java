package vn.chungtay.monitoring.model;

/** What became of the wish to take in a report or to send it back. */
public sealed interface AnswerResult {

    record Answered() implements AnswerResult {}

    record ReasonNeeded() implements AnswerResult {}

    /** Somebody answered it before. */
    record AnsweredBefore() implements AnswerResult {}

    /** Whoever sent it does not answer it. */
    record OwnReport() implements AnswerResult {}
}
