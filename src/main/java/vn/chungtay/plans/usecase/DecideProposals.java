package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.Proposal;
import vn.chungtay.plans.model.Proposal.State;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.TaskTerms;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.ProposalStore;
import vn.chungtay.plans.store.TaskStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.platform.Vietnamese;

/** What villages ask of the plan: recorded, ranked, and ended as a task or with a reason (PLN-16). */
@Component
public class DecideProposals {

    private final Access access;
    private final OwnUnit own;
    private final Geography geography;
    private final Audit audit;
    private final PlanStore plans;
    private final ProposalStore proposals;
    private final TaskStore tasks;
    private final KeepTasks keep;
    private final Clock clock;

    DecideProposals(
            Access access,
            OwnUnit own,
            Geography geography,
            Audit audit,
            PlanStore plans,
            ProposalStore proposals,
            TaskStore tasks,
            KeepTasks keep,
            Clock clock) {
        this.access = access;
        this.own = own;
        this.geography = geography;
        this.audit = audit;
        this.plans = plans;
        this.proposals = proposals;
        this.tasks = tasks;
        this.keep = keep;
        this.clock = clock;
    }

    /** @param task by which it is carried out; absent unless accepted */
    public record Row(Proposal proposal, String village, @Nullable YearTask task) {}

    /** By village and rank. */
    public record Listing(Plan plan, Unit unit, List<Row> rows, List<Unit> villages, List<YearTask> tasks, boolean mayWrite) {

        public long open() {
            return rows.stream().filter(it -> it.proposal().state() == State.OPEN).count();
        }
    }

    /** A proposal as the minutes of the meeting tell it. */
    public record NewProposal(UnitId village, LocalDate metOn, int rank, String words, @Nullable Integer households) {}

    @Transactional
    public YearOutcome add(PlanId id, NewProposal told) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = own.require(PlansAction.WRITE, plan.unit());
        var proposal = new Proposal(
                UUID.randomUUID(), id, told.village(), told.metOn(), told.rank(), told.words().strip(), told.households(),
                State.OPEN, "", null, 1);
        var refusal = proposal.refusal(today())
                .or(() -> isVillageOf(plan, told) ? Optional.empty() : Optional.of("plans.refusal.proposal.village"));
        if (refusal.isPresent()) return new YearOutcome.Refused(refusal.get());
        if (!proposals.add(proposal, by, clock.instant())) return new YearOutcome.Refused("plans.refusal.proposal.rank_taken");
        audit.changed(
                PlansAction.WRITE.code(), id, Map.of(),
                Map.of("proposal", proposal.words(), "village", told.village().value(), "rank", told.rank()));
        return new YearOutcome.Kept(proposal.id());
    }

    /** A village on the day of its meeting. */
    private boolean isVillageOf(Plan plan, NewProposal told) {
        return geography.unit(told.village(), told.metOn()).filter(it -> it.level() == UnitLevel.VILLAGE).isPresent()
                && geography.pathUp(told.village(), told.metOn()).stream().anyMatch(it -> it.id().equals(plan.unit()));
    }

    /** Accepts it with a new task for it. */
    @Transactional
    public YearOutcome accept(UUID id, int seen, TaskTerms terms) {
        var proposal = found(id);
        var by = requireOf(proposal);
        if (proposal.state() != State.OPEN) return new YearOutcome.Refused("plans.refusal.proposal.decided");
        return switch (keep.add(proposal.plan(), terms, TaskOrigin.proposal(proposal.words()))) {
            case YearOutcome.Refused it -> it;
            case YearOutcome.Kept it -> decide(proposal, seen, State.ACCEPTED, "", new TaskId(it.id()), by);
        };
    }

    /** Accepts it because a task of the plan does it already, such as the one that another village asked for. */
    @Transactional
    public YearOutcome join(UUID id, int seen, TaskId task) {
        var proposal = found(id);
        var by = requireOf(proposal);
        if (proposal.state() != State.OPEN) return new YearOutcome.Refused("plans.refusal.proposal.decided");
        tasks.find(task).filter(it -> it.plan().equals(proposal.plan())).orElseThrow(() -> new NotFound("task"));
        return decide(proposal, seen, State.ACCEPTED, "", task, by);
    }

    @Transactional
    public YearOutcome refuse(UUID id, int seen, String reason) {
        var proposal = found(id);
        var by = requireOf(proposal);
        if (proposal.state() != State.OPEN) return new YearOutcome.Refused("plans.refusal.proposal.decided");
        if (reason.isBlank()) return new YearOutcome.Refused("plans.refusal.proposal.reason");
        return decide(proposal, seen, State.REFUSED, reason.strip(), null, by);
    }

    /** Takes a decision back; a task that was made stays and is dropped with its own reason. */
    @Transactional
    public YearOutcome reopen(UUID id, int seen) {
        var proposal = found(id);
        var by = requireOf(proposal);
        return decide(proposal, seen, State.OPEN, "", null, by);
    }

    private Proposal found(UUID id) {
        return proposals.find(id).orElseThrow(() -> new NotFound("proposal"));
    }

    private UserId requireOf(Proposal proposal) {
        return own.require(PlansAction.WRITE, plans.find(proposal.plan()).orElseThrow().unit());
    }

    private YearOutcome decide(Proposal it, int seen, State state, String reason, @Nullable TaskId task, UserId by) {
        var as = new Proposal(
                it.id(), it.plan(), it.village(), it.metOn(), it.rank(), it.words(), it.households(), state, reason, task, seen);
        if (!proposals.decide(as, by, clock.instant())) throw new Stale("proposal");
        audit.changed(
                PlansAction.WRITE.code(), it.plan(),
                Map.of("proposal", it.words(), "state", it.state().name()),
                Map.of("proposal", it.words(), "state", state.name(), "reason", reason));
        return new YearOutcome.Kept(it.id());
    }

    /** @param words in the proposal, with or without marks */
    @Transactional(readOnly = true)
    public Listing of(PlanId id, String words) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var unit = geography.nearest(plan.unit(), today()).orElseThrow();
        var all = tasks.of(id);
        var byId = all.stream().collect(Collectors.toMap(YearTask::id, Function.identity()));
        var folded = Vietnamese.fold(words);
        var rows = proposals.of(id).stream()
                .filter(it -> Vietnamese.fold(it.words()).contains(folded))
                .map(it -> new Row(it, nameOf(it), it.task() == null ? null : byId.get(it.task())))
                .sorted(Comparator.comparing(Row::village).thenComparing(it -> it.proposal().rank()))
                .toList();
        return new Listing(plan, unit, rows, villages(unit), all, own.may(PlansAction.WRITE, plan.unit()));
    }

    private String nameOf(Proposal it) {
        return geography.nearest(it.village(), it.metOn()).map(Unit::name).orElse("");
    }

    private List<Unit> villages(Unit unit) {
        return geography.children(unit.id(), unit.asOf()).stream().filter(it -> it.level() == UnitLevel.VILLAGE).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
