package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.store.ActivityReportStore;
import vn.chungtay.plans.store.ActivityReportStore.Kept;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** Says what came of an activity of an issued plan. What was done before its signature in the same year counts too. */
@Component
public class ReportActivity {

    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final PartStore parts;
    private final ActivityReportStore reports;
    private final Clock clock;

    ReportActivity(
            OwnUnit own, Audit audit, PlanStore plans, PartStore parts, ActivityReportStore reports, Clock clock) {
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.parts = parts;
        this.reports = reports;
        this.clock = clock;
    }

    /** @param seen how many reports of the activity the caller has read */
    @Transactional
    public PlanOutcome report(PlanId id, ActivityId activity, int seen, ActivityReport report) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var who = own.require(PlansAction.WRITE, plan.unit());
        var planned = issued(id, activity);
        if (planned.isEmpty()) return new PlanOutcome.Refused("plans.refusal.activity_not_issued");
        var refusal = report.refusal(planned.get(), LocalDate.now(clock));
        if (refusal.isPresent()) return new PlanOutcome.Refused("plans.refusal.report." + refusal.get());
        if (!reports.add(id, new Kept(activity, seen + 1, report, who, clock.instant()))) throw new Stale("activity");
        audit.changed(
                PlansAction.WRITE.code(), activity, Map.of(), Map.of("state", report.state(), "plan", id.value()));
        return new PlanOutcome.Done(id, latest(id));
    }

    /** As the newest issued version plans it. */
    private Optional<Activity> issued(PlanId id, ActivityId activity) {
        return plans.versions(id).reversed().stream()
                .filter(it -> it.way() == PlanState.ISSUED)
                .findFirst()
                .stream()
                .flatMap(it -> parts.of(it.id()).stream())
                .flatMap(it -> it.activity(activity).stream())
                .findFirst();
    }

    private int latest(PlanId id) {
        return plans.versions(id).getLast().number();
    }
}
