package vn.chungtay.registry.model.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.standards.EditionId;
import vn.chungtay.standards.LocalOutcome;

/**
 * A look at a household as it was kept.
 *
 * @param edition of the standards that it was decided by, null for looks recorded before editions were kept
 * @param answers to each indicator, empty where only the result came in, such as from a list
 * @param sheet B1 as it was scored here, null where only the sum came from paper
 * @param local the second result by the province's own line, null where it has none
 */
public record KeptAssessment(
        AssessmentRow row,
        @Nullable EditionId edition,
        String programVersion,
        Instant recordedAt,
        Answers answers,
        @Nullable ScoredSheet sheet,
        @Nullable LocalOutcome local) {}
