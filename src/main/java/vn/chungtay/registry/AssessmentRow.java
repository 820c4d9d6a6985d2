package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.Set;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.StandardId;

/** One look at a household: what was seen, under which standard, with which outcome, and the causes that were found. */
public record AssessmentRow(
        AssessmentId id,
        LocalDate on,
        Evidence evidence,
        StandardId standard,
        Classification outcome,
        Set<Cause> causes) {

    public AssessmentRow {
        causes = Set.copyOf(causes);
    }
}
