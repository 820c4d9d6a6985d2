package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

/**
 * A class of a household by decision, as a link of the chain that leads to where it stands.
 *
 * @param decidedOn the day on the decision; absent if nobody wrote it down
 * @param look on which it rests; absent if there is no record of it
 */
public record ClassStep(
        PovertyClass given, DateRange days, @Nullable String decisionNo, @Nullable LocalDate decidedOn, @Nullable AssessmentId look) {}
