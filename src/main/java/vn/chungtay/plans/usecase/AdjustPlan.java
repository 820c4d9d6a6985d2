package vn.chungtay.plans.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.Version.Adjustment;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;

/** Begins the next version of an issued plan: "điều chỉnh lần thứ 01", with its resolution and decision (PLN-09). */
@Component
public class AdjustPlan {

    private final OwnUnit own;
    private final PlanStore plans;
    private final StartPlan start;
    private final VersionFigures figures;

    AdjustPlan(OwnUnit own, PlanStore plans, StartPlan start, VersionFigures figures) {
        this.own = own;
        this.plans = plans;
        this.start = start;
        this.figures = figures;
    }

    /** The issued version stays as it is; the new one begins with its text. */
    @Transactional
    public PlanOutcome adjust(PlanId id, Adjustment adjustment) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var maker = own.require(PlansAction.WRITE, plan.unit());
        var last = plans.versions(id).getLast();
        if (last.way() != PlanState.ISSUED) return new PlanOutcome.Refused("plans.refusal.open_version");
        if (adjustment.reason().isBlank()) return new PlanOutcome.Refused("plans.refusal.no_adjustment_reason");
        figures.keep(plan, last);
        return start.adjust(plan, last, adjustment, maker);
    }
}
