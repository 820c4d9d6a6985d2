package vn.chungtay.registry.model.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.standards.EditionId;

/**
 * A look at a household as it was kept.
 *
 * @param edition of the standards that it was decided by, null for looks recorded before editions were kept
 * @param answers to each indicator, empty where only the result came in, such as from a list
 */
public record KeptAssessment(
        AssessmentRow row, @Nullable EditionId edition, String programVersion, Instant recordedAt, Answers answers) {}
