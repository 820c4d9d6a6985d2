package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.SharedWork;
import vn.chungtay.plans.model.SharedWork.Funding;
import vn.chungtay.plans.model.YearPolicy;
import vn.chungtay.plans.model.YearPolicy.Reached;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PolicyStore;
import vn.chungtay.plans.store.SharedWorkStore;
import vn.chungtay.platform.NotFound;

/** What a plan goes along with: policies beyond its parts, and works that other programmes pay for too. */
@Component
public class KeepPolicies {

    private final Access access;
    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final ReadPlans read;
    private final PolicyStore policies;
    private final SharedWorkStore works;
    private final Clock clock;

    KeepPolicies(
            Access access,
            OwnUnit own,
            Audit audit,
            PlanStore plans,
            ReadPlans read,
            PolicyStore policies,
            SharedWorkStore works,
            Clock clock) {
        this.access = access;
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.read = read;
        this.policies = policies;
        this.works = works;
        this.clock = clock;
    }

    public record Seen(ReadPlans.Whole plan, List<YearPolicy> policies, List<SharedWork> works) {}

    @Transactional(readOnly = true)
    public Seen of(PlanId id) {
        access.requireAnywhere(PlansAction.VIEW);
        return new Seen(read.one(id, null), policies.of(id), works.of(id));
    }

    @Transactional
    public PlanOutcome add(PlanId id, String name, String responsible) {
        var by = writer(id);
        if (name.isBlank() || responsible.isBlank()) return new PlanOutcome.Refused("plans.alongside.refusal.incomplete");
        var policy = new YearPolicy(UUID.randomUUID(), name.strip(), responsible.strip(), List.of());
        if (!policies.add(id, policy, by)) return new PlanOutcome.Refused("plans.alongside.refusal.there");
        return changed(id, Map.of("policy", policy.name(), "responsible", policy.responsible()));
    }

    /** @param reached its year is one of the plan's */
    @Transactional
    public PlanOutcome reached(PlanId id, UUID policy, Reached reached) {
        var by = writer(id);
        if (policies.of(id).stream().noneMatch(it -> it.id().equals(policy))) throw new NotFound("policy");
        if (!plans.find(id).orElseThrow().years().contains(reached.year()))
            return new PlanOutcome.Refused("plans.alongside.refusal.year");
        if (reached.people() < 0 || reached.evidence().isBlank())
            return new PlanOutcome.Refused("plans.alongside.refusal.evidence");
        policies.reach(policy, reached, by, clock.instant());
        return changed(id, Map.of("policy", policy, "year", reached.year(), "people", reached.people()));
    }

    @Transactional
    public PlanOutcome removePolicy(PlanId id, UUID policy) {
        writer(id);
        policies.remove(id, policy);
        return changed(id, Map.of("removed", policy));
    }

    /** Adds a line of funding to the work of this name at this place; the work itself is made only once. */
    @Transactional
    public PlanOutcome fund(PlanId id, String work, String place, Funding funding) {
        var by = writer(id);
        if (work.isBlank() || funding.programme().isBlank() || funding.dong() <= 0)
            return new PlanOutcome.Refused("plans.works.refusal.incomplete");
        works.fund(works.open(id, work.strip(), place.strip(), by), funding);
        return changed(id, Map.of("work", work, "programme", funding.programme(), "dong", funding.dong()));
    }

    @Transactional
    public PlanOutcome removeWork(PlanId id, UUID work) {
        writer(id);
        works.remove(id, work);
        return changed(id, Map.of("removed", work));
    }

    private UserId writer(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        return own.require(PlansAction.WRITE, plan.unit());
    }

    private PlanOutcome changed(PlanId id, Map<String, ?> what) {
        audit.changed(PlansAction.WRITE.code(), id, Map.of(), Map.copyOf(what));
        return new PlanOutcome.Done(id, plans.versions(id).getLast().number());
    }
}
