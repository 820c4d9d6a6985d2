package vn.chungtay.plans.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.TakeUpPolicy.Told;
import vn.chungtay.targets.TargetId;

/** A policy that is taken up, as it is typed. */
record NewPolicyForm(
        @Nullable String document,
        @Nullable String signedOn,
        @Nullable String takenUpOn,
        @Nullable String reason,
        @Nullable List<TextPart> parts,
        @Nullable List<UUID> targets,
        @Nullable UUID version) {

    static NewPolicyForm blank(String today) {
        return new NewPolicyForm("", "", today, "", List.of(), List.of(), null);
    }

    public boolean touches(TextPart part) {
        return parts != null && parts.contains(part);
    }

    public boolean touches(UUID target) {
        return targets != null && targets.contains(target);
    }

    void check(Errors errors) {
        if (HeadForm.day(signedOn).isEmpty() || HeadForm.day(takenUpOn).isEmpty()) errors.reject("plans.refusal.new_policy.days");
    }

    /** Only after a check without errors. */
    Told toPolicy() {
        return new Told(
                HeadForm.text(document),
                HeadForm.day(signedOn).orElseThrow(),
                HeadForm.day(takenUpOn).orElseThrow(),
                HeadForm.text(reason),
                parts == null ? List.of() : parts,
                targets == null ? List.of() : targets.stream().map(TargetId::new).toList(),
                version == null ? null : new VersionId(version));
    }
}
