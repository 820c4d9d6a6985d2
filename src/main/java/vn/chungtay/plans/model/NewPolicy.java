package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.targets.TargetId;

/**
 * A policy or task from above that a running plan takes up (LEG-08).
 *
 * @param document as it is cited: "Quyết định số 1804/QĐ-TTg"
 * @param takenUpOn the day from which the plan counts with it
 * @param parts of the text that it touches
 * @param targets that it touches
 * @param version the adjustment that carries it; absent until there is one
 */
public record NewPolicy(
        UUID id,
        PlanId plan,
        String document,
        LocalDate signedOn,
        LocalDate takenUpOn,
        String reason,
        List<TextPart> parts,
        List<TargetId> targets,
        @Nullable VersionId version) {

    public NewPolicy {
        parts = List.copyOf(parts);
        targets = List.copyOf(targets);
    }

    public Optional<String> refusal(LocalDate today) {
        if (document.isBlank()) return Optional.of("plans.refusal.new_policy.document");
        if (reason.isBlank()) return Optional.of("plans.refusal.new_policy.reason");
        if (takenUpOn.isBefore(signedOn)) return Optional.of("plans.refusal.new_policy.before_signed");
        if (takenUpOn.isAfter(today)) return Optional.of("plans.refusal.new_policy.in_future");
        return parts.isEmpty() && targets.isEmpty() ? Optional.of("plans.refusal.new_policy.touches_nothing") : Optional.empty();
    }
}
