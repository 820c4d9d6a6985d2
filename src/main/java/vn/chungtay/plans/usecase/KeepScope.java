package vn.chungtay.plans.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Scope;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.ScopeStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** The general objective, scope and last day of a plan, and what it plans after that day (PLN-03, PLN-04). */
@Component
public class KeepScope {

    private final Access access;
    private final OwnUnit own;
    private final Audit audit;
    private final ReadPlans read;
    private final ReadParts parts;
    private final Budgets budgets;
    private final PlanStore plans;
    private final ScopeStore scopes;

    KeepScope(
            Access access,
            OwnUnit own,
            Audit audit,
            ReadPlans read,
            ReadParts parts,
            Budgets budgets,
            PlanStore plans,
            ScopeStore scopes) {
        this.access = access;
        this.own = own;
        this.audit = audit;
        this.read = read;
        this.parts = parts;
        this.budgets = budgets;
        this.plans = plans;
        this.scopes = scopes;
    }

    /** Something that the plan does after its last day, from money that may not be spent then. */
    public record Late(String name, LocalDate day) {}

    public record Seen(ReadPlans.Whole plan, Scope scope, LocalDate lastDay, List<Late> late) {}

    @Transactional(readOnly = true)
    public Seen of(PlanId id) {
        access.requireAnywhere(PlansAction.VIEW);
        var whole = read.one(id, null);
        var scope = scopes.of(whole.version().id());
        return new Seen(whole, scope, scope.lastDay(whole.plan().years()), late(whole, scope));
    }

    private List<Late> late(ReadPlans.Whole whole, Scope scope) {
        var late = new ArrayList<Late>();
        if (!whole.drafts()) return late;
        var lines = budgets.of(new PlanRef(whole.plan().id().value())).map(budgets::lines).orElse(List.of());
        for (var part : parts.of(whole.version().id())) {
            for (var activity : part.activities()) {
                activity.conduct().days().lastDay()
                        .filter(day -> scope.isLate(day, whole.plan().years(), FindLateDeeds.carried(activity, day, lines)))
                        .ifPresent(day -> late.add(new Late(activity.name(), day)));
            }
        }
        return late;
    }

    /** @param revision as the caller saw it */
    @Transactional
    public PlanOutcome keep(VersionId id, int revision, Scope scope) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        var plan = plans.find(version.plan()).orElseThrow();
        own.require(PlansAction.WRITE, plan.unit());
        if (!version.way().open()) return new PlanOutcome.Refused("plans.refusal.sent_off");
        if (scope.endsOn() != null && scope.endsOn().getYear() < plan.years().from())
            return new PlanOutcome.Refused("plans.scope.refusal.ends_before");
        if (!plans.touch(id, revision)) throw new Stale("version of a plan");
        scopes.write(id, scope);
        audit.changed(PlansAction.WRITE.code(), id, Map.of(), Map.of("part", "SCOPE", "version", version.number()));
        return new PlanOutcome.Done(plan.id(), version.number());
    }
}
