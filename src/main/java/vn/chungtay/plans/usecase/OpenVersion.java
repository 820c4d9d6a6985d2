package vn.chungtay.plans.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.audit.Audit;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** A version that has not been sent off, and what goes with every change of its parts. */
@Component
class OpenVersion {

    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final Dossiers dossiers;

    OpenVersion(OwnUnit own, Audit audit, PlanStore plans, Dossiers dossiers) {
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.dossiers = dossiers;
    }

    /**
     * The caller may change it, and becomes one of its makers.
     *
     * @param revision as the caller saw it
     * @param what was changed, for the trail
     * @param act makes the change; says why not by the key of a message, and then has changed nothing
     */
    PlanOutcome change(VersionId id, int revision, String what, BiFunction<Plan, Version, Optional<String>> act) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        var plan = plans.find(version.plan()).orElseThrow();
        own.require(PlansAction.WRITE, plan.unit());
        if (!version.way().open()) return new PlanOutcome.Refused("plans.refusal.sent_off");
        if (version.revision() != revision) throw new Stale("version of a plan");
        var refusal = act.apply(plan, version);
        if (refusal.isPresent()) return new PlanOutcome.Refused(refusal.get());
        if (!plans.touch(id, revision)) throw new Stale("version of a plan");
        dossiers.about(PlanDossiers.KIND, id.value()).ifPresent(it -> dossiers.alsoMadeBy(it.id()));
        audit.changed(PlansAction.WRITE.code(), id, Map.of(), Map.of("part", what, "version", version.number()));
        return new PlanOutcome.Done(plan.id(), version.number());
    }
}
