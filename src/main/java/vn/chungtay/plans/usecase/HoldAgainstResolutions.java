package vn.chungtay.plans.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.ResolutionMark;
import vn.chungtay.plans.model.ResolutionMark.Bound;
import vn.chungtay.plans.model.ResolutionMark.Subject;
import vn.chungtay.plans.model.WrittenFigures;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.ResolutionMarkStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.PromisedTarget;

/** Targets and money of a plan beside the resolutions that they come from (LEG-05). */
@Component
public class HoldAgainstResolutions {

    private final Access access;
    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final ReadPlans read;
    private final PlanTargets targets;
    private final Budgets budgets;
    private final ResolutionMarkStore marks;

    HoldAgainstResolutions(
            Access access,
            OwnUnit own,
            Audit audit,
            PlanStore plans,
            ReadPlans read,
            PlanTargets targets,
            Budgets budgets,
            ResolutionMarkStore marks) {
        this.access = access;
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.read = read;
        this.targets = targets;
        this.budgets = budgets;
        this.marks = marks;
    }

    /** @param contradicted whether the plan says something else than the resolution */
    public record Held(ResolutionMark mark, boolean contradicted) {}

    /**
     * A target or a budget line.
     *
     * @param text as the plan says it
     * @param figures that it says
     */
    public record Item(Subject subject, UUID id, String text, List<BigDecimal> figures, List<Held> held) {}

    /** @param items targets first, then budget lines; none for those who see nothing but what is issued */
    public record Beside(ReadPlans.Whole plan, List<Item> items) {

        public long contradictions() {
            return items.stream().flatMap(it -> it.held().stream()).filter(Held::contradicted).count();
        }
    }

    @Transactional(readOnly = true)
    public Beside of(PlanId id) {
        access.requireAnywhere(PlansAction.VIEW);
        var whole = read.one(id, null);
        if (!whole.drafts()) return new Beside(whole, List.of());
        var kept = marks.of(id);
        var items = new ArrayList<Item>();
        targets.find(whole.plan().unit(), whole.plan().years().to()).map(targets::promised).orElse(List.of())
                .forEach(it -> items.add(target(it, kept)));
        budgets.of(new PlanRef(id.value())).map(budgets::lines).orElse(List.of())
                .forEach(it -> items.add(line(it, kept)));
        return new Beside(whole, List.copyOf(items));
    }

    private static Item target(PromisedTarget it, List<ResolutionMark> kept) {
        var figures = WrittenFigures.in(it.number());
        return new Item(Subject.TARGET, it.id().value(), it.text(), figures, held(it.id().value(), figures, kept));
    }

    private static Item line(BudgetLine it, List<ResolutionMark> kept) {
        var figures = it.dong() == null ? List.<BigDecimal>of() : List.of(BigDecimal.valueOf(it.dong()));
        var text = it.axes().component().value() + " " + it.purpose().activity();
        return new Item(Subject.BUDGET_LINE, it.id(), text.strip(), figures, held(it.id(), figures, kept));
    }

    private static List<Held> held(UUID id, List<BigDecimal> figures, List<ResolutionMark> kept) {
        return kept.stream()
                .filter(it -> it.of().equals(id))
                .map(it -> new Held(it, it.contradicts(figures)))
                .toList();
    }

    /**
     * Names a resolution as the source of something in the plan.
     *
     * @param amount as typed: "10,5"; empty if the resolution says no figure
     */
    @Transactional
    public PlanOutcome name(PlanId id, Subject subject, UUID of, String citation, Bound bound, String amount) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = own.require(PlansAction.WRITE, plan.unit());
        if (citation.isBlank()) return new PlanOutcome.Refused("plans.sources.refusal.no_citation");
        if (of(id).items().stream().noneMatch(it -> it.id().equals(of))) throw new NotFound("target or budget line");
        var figure = WrittenFigures.one(amount);
        if (figure.isEmpty() != amount.isBlank()) return new PlanOutcome.Refused("plans.sources.refusal.no_figure");
        var said = figure.isEmpty() ? Bound.NOT_SAID : bound == Bound.NOT_SAID ? Bound.EXACTLY : bound;
        var mark = new ResolutionMark(UUID.randomUUID(), subject, of, citation.strip(), said, figure.orElse(null));
        marks.keep(id, mark, by);
        return changed(id, Map.of("resolution", citation, "of", of));
    }

    @Transactional
    public PlanOutcome forget(PlanId id, UUID mark) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        own.require(PlansAction.WRITE, plan.unit());
        marks.forget(id, mark);
        return changed(id, Map.of("forgotten", mark));
    }

    private PlanOutcome changed(PlanId id, Map<String, ?> what) {
        audit.changed(PlansAction.WRITE.code(), id, Map.of(), Map.copyOf(what));
        return new PlanOutcome.Done(id, plans.versions(id).getLast().number());
    }
}
