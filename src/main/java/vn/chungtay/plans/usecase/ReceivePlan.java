package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Delivery;
import vn.chungtay.plans.store.DeliveryStore;
import vn.chungtay.platform.Forbidden;

/** To whom an issued plan went, and who has said that they have it (PLN-06). */
@Component
public class ReceivePlan {

    private final Access access;
    private final Audit audit;
    private final ReadPlans read;
    private final DeliveryStore deliveries;
    private final Clock clock;

    ReceivePlan(Access access, Audit audit, ReadPlans read, DeliveryStore deliveries, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.read = read;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @param mayReceive whether the caller answers for receipts in this unit */
    public record Seen(ReadPlans.Whole plan, List<Delivery> deliveries, boolean mayReceive) {}

    @Transactional(readOnly = true)
    public Seen of(PlanId id) {
        access.requireAnywhere(PlansAction.VIEW);
        var whole = read.one(id, null);
        return new Seen(
                whole, deliveries.of(whole.version().id()), access.may(PlansAction.RECEIVE, whole.plan().unit()));
    }

    /** Said by somebody of the organisation, or by the archive for it. */
    @Transactional
    public PlanOutcome receive(PlanId id, String organisation) {
        var whole = read.one(id, null);
        access.require(PlansAction.RECEIVE, whole.plan().unit());
        var who = access.user().orElseThrow(() -> new Forbidden("nobody is there to receive the plan"));
        if (!deliveries.receive(whole.version().id(), organisation, who, clock.instant()))
            return new PlanOutcome.Refused("plans.deliveries.refusal.received");
        audit.changed(
                PlansAction.RECEIVE.code(), whole.version().id(), Map.of(), Map.of("organisation", organisation));
        return new PlanOutcome.Done(id, whole.version().number());
    }
}
