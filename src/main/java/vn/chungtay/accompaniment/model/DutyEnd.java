package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.AssessmentId;

/**
 * How a duty to visit ended.
 *
 * @param visit if somebody went there
 * @param look if somebody looked at the household instead
 */
public record DutyEnd(Why why, LocalDate on, @Nullable VisitId visit, @Nullable AssessmentId look) {

    /** Why there is nothing left to do. */
    public enum Why {
        VISITED,
        /** A review or somebody else looked at the household on that day or since. */
        LOOKED_AT,
        /** The records say it no more: they were put right. */
        NOT_SO,
        /** The months of watching are over. */
        TERM_OVER,
        /** The recognition has no day any more, so nobody can tell how long it is watched. */
        UNDATED,
        /** No escape is recognised any more: the list that did was put right. */
        NOT_ESCAPED,
        /** It is poor or near-poor again by decision. */
        POOR_AGAIN,
        /** It lives here no more. */
        GONE
    }
}
