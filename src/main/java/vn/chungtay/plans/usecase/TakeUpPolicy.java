package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.NewPolicy;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.NewPolicyStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.PromisedTarget;
import vn.chungtay.targets.TargetId;

/** Policies from above that come while a plan runs, and what of it they touch (LEG-08). */
@Component
public class TakeUpPolicy {

    private final Access access;
    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final NewPolicyStore policies;
    private final PlanTargets targets;
    private final Clock clock;

    TakeUpPolicy(
            Access access,
            OwnUnit own,
            Audit audit,
            PlanStore plans,
            NewPolicyStore policies,
            PlanTargets targets,
            Clock clock) {
        this.access = access;
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.policies = policies;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * @param targets that it touches and that still stand in the plan
     * @param version the adjustment that carries it; absent until there is one
     */
    public record Row(NewPolicy policy, List<PromisedTarget> targets, @Nullable Version version) {}

    public record Listing(Plan plan, List<Row> rows, List<PromisedTarget> targets, List<Version> versions, boolean mayWrite) {}

    /** What is told of it; the plan it is for comes beside it. */
    public record Told(
            String document,
            LocalDate signedOn,
            LocalDate takenUpOn,
            String reason,
            List<TextPart> parts,
            List<TargetId> targets,
            @Nullable VersionId version) {}

    @Transactional
    public YearOutcome takeUp(PlanId id, Told told) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = own.require(PlansAction.WRITE, plan.unit());
        var policy = new NewPolicy(
                UUID.randomUUID(), id, told.document().strip(), told.signedOn(), told.takenUpOn(), told.reason().strip(),
                told.parts(), told.targets(), told.version());
        var refusal = policy.refusal(LocalDate.now(clock));
        if (refusal.isPresent()) return new YearOutcome.Refused(refusal.get());
        if (!promised(plan).stream().map(PromisedTarget::id).toList().containsAll(told.targets()))
            return new YearOutcome.Refused("plans.refusal.task.target");
        if (told.version() != null && plans.versions(id).stream().noneMatch(it -> it.id().equals(told.version())))
            throw new NotFound("version of this plan");
        policies.add(policy, by, clock.instant());
        audit.changed(
                PlansAction.WRITE.code(), id, Map.of(),
                Map.of("policy", policy.document(), "taken up", policy.takenUpOn(), "reason", policy.reason()));
        return new YearOutcome.Kept(policy.id());
    }

    @Transactional(readOnly = true)
    public Listing of(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var promised = promised(plan);
        var versions = plans.versions(id);
        var rows = policies.of(id).stream()
                .map(it -> new Row(
                        it,
                        promised.stream().filter(target -> it.targets().contains(target.id())).toList(),
                        versions.stream().filter(one -> one.id().equals(it.version())).findFirst().orElse(null)))
                .toList();
        return new Listing(plan, rows, promised, versions, own.may(PlansAction.WRITE, plan.unit()));
    }

    private List<PromisedTarget> promised(Plan plan) {
        return targets.find(plan.unit(), plan.years().to()).map(targets::promised).orElse(List.of());
    }
}
