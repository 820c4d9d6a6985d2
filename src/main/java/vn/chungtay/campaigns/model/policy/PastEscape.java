package vn.chungtay.campaigns.model.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a household had escaped before the decision and has not been poor or near-poor since.
 *
 * @param newlyUntil last day of the 36 months; null if the decision of then has no date, so that nobody can tell
 */
public record PastEscape(@Nullable LocalDate newlyUntil) {}
