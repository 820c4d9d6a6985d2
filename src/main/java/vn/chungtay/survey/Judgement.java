package vn.chungtay.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluator says of a sheet, in the order of its questions.
 *
 * @param relevance of every place of the sheet
 * @param missing places that must be answered and are not
 * @param ignored answers to questions that do not concern the household; kept, and used by nothing
 * @param changes against the last time
 */
public record Judgement(
        Map<AnswerPlace, Relevance> relevance,
        List<AnswerPlace> missing,
        List<Fault> faults,
        List<AnswerPlace> ignored,
        List<Change> changes) {

    /** Whether a question concerns the household. */
    public enum Relevance {
        ASKED,
        NOT_ASKED,
        /** It depends on an answer that is not there. */
        OPEN
    }

    /**
     * @param code of the check, or one of those that every question has: see {@link #message()}
     * @param message in Vietnamese; null for what {@code survey.fault.<code>} of the bundle says
     */
    public record Fault(AnswerPlace place, String code, Check.Severity severity, @Nullable String message) {}

    /**
     * @param before null where nothing was known
     * @param after null where nothing was answered
     */
    public record Change(AnswerPlace place, @Nullable Answer before, @Nullable Answer after) {}

    /** Everything was answered and nothing is wrong; what should be looked at again does not stand against it. */
    public boolean isComplete() {
        return missing.isEmpty() && faults.stream().noneMatch(it -> it.severity() == Check.Severity.HARD);
    }

    /** How many places are missing or wrong. */
    public int open() {
        var wrong = faults.stream().filter(it -> it.severity() == Check.Severity.HARD).count();
        return missing.size() + (int) wrong;
    }

    public Relevance relevanceOf(AnswerPlace place) {
        return Optional.ofNullable(relevance.get(place)).orElse(Relevance.NOT_ASKED);
    }
}
