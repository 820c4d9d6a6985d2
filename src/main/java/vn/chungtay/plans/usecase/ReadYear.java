package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.NewPolicy;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.NewPolicyStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.ProposalStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.TargetProgress;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.TargetStanding;
import vn.chungtay.targets.TargetStanding.Standing;

/** How far a plan is in its year: targets, tasks, money, what changed, who below is late. */
@Component
public class ReadYear {

    private final Access access;
    private final Geography geography;
    private final PlanStore plans;
    private final NewPolicyStore policies;
    private final ProposalStore proposals;
    private final ReadTasks tasks;
    private final TrackLowerPlans below;
    private final PlanTargets targets;
    private final TargetProgress progress;
    private final Budgets budgets;
    private final Clock clock;

    ReadYear(
            Access access,
            Geography geography,
            PlanStore plans,
            NewPolicyStore policies,
            ProposalStore proposals,
            ReadTasks tasks,
            TrackLowerPlans below,
            PlanTargets targets,
            TargetProgress progress,
            Budgets budgets,
            Clock clock) {
        this.access = access;
        this.geography = geography;
        this.plans = plans;
        this.policies = policies;
        this.proposals = proposals;
        this.tasks = tasks;
        this.below = below;
        this.targets = targets;
        this.progress = progress;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** @param table what is planned; what of it was spent is not kept yet */
    public record Money(BudgetId budget, BudgetTable table) {}

    /** Something that changed the plan on a day: a version that was issued, or a policy that was taken up. */
    public sealed interface Changed {

        LocalDate on();
    }

    public record Issued(Version version, LocalDate on) implements Changed {}

    public record TakenUp(NewPolicy policy) implements Changed {

        @Override
        public LocalDate on() {
            return policy.takenUpOn();
        }
    }

    /**
     * @param version the newest
     * @param until the last day that counts: of the year, or today
     * @param begun whether the year has begun
     * @param set the targets of the plan; absent if there are none
     * @param changes the newest first
     * @param openProposals how many proposals of villages nobody has decided
     */
    public record Year(
            Plan plan,
            Unit unit,
            Version version,
            LocalDate until,
            boolean begun,
            Optional<TargetSetId> set,
            List<TargetStanding> targets,
            ReadTasks.OfPlan tasks,
            Optional<Money> money,
            List<Changed> changes,
            TrackLowerPlans.Tracking below,
            int openProposals) {

        public long targetsThat(Standing standing) {
            return targets.stream().filter(it -> it.standing() == standing).count();
        }

        /** Open tasks after their last day, and those with something in the way. */
        public List<ReadTasks.Row> pressing() {
            return tasks.rows().stream()
                    .filter(it -> it.late() || it.task().progress().status().open() && !it.task().progress().obstacle().isEmpty())
                    .toList();
        }
    }

    /** Counts the calendar years of the plan, whenever it was signed (PLN-15). */
    @Transactional(readOnly = true)
    public Year of(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var today = LocalDate.now(clock);
        var last = plan.years().lastDay();
        var versions = plans.versions(id);
        var set = targets.find(plan.unit(), plan.years().to());
        return new Year(
                plan,
                geography.nearest(plan.unit(), today).orElseThrow(),
                versions.getLast(),
                today.isBefore(last) ? today : last,
                !today.isBefore(plan.years().firstDay()),
                set,
                set.map(progress::standing).orElse(List.of()),
                tasks.of(id, ""),
                budgets.of(new PlanRef(id.value())).map(it -> new Money(it, budgets.table(it))),
                changes(id, versions),
                below.of(id),
                proposals.open(id));
    }

    /** Its targets, which everybody may see who sees plans; absent if it has none. */
    @Transactional(readOnly = true)
    public Optional<TargetSetId> targets(PlanId id) {
        access.requireAnywhere(PlansAction.VIEW);
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        return targets.find(plan.unit(), plan.years().to());
    }

    private List<Changed> changes(PlanId id, List<Version> versions) {
        var changes = new ArrayList<Changed>();
        versions.forEach(it -> it.issue().ifPresent(issue -> changes.add(new Issued(it, issue.signedOn()))));
        policies.of(id).forEach(it -> changes.add(new TakenUp(it)));
        changes.sort(Comparator.comparing(Changed::on).reversed());
        return changes;
    }
}
