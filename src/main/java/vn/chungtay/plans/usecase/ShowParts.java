package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PartCall;
import vn.chungtay.plans.model.PartGap;
import vn.chungtay.plans.model.PartGaps;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.store.PartCallStore;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.usecase.ReadPlans.Whole;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;
import vn.chungtay.targets.PlanTargets;

/** The parts of a plan beside its targets and its money: what is there, what is missing, and who has it. */
@Component
public class ShowParts {

    private final ReadPlans read;
    private final PartStore parts;
    private final PartCallStore calls;
    private final Programmes programmes;
    private final PlanTargets targets;
    private final Budgets budgets;
    private final Clock clock;

    ShowParts(
            ReadPlans read,
            PartStore parts,
            PartCallStore calls,
            Programmes programmes,
            PlanTargets targets,
            Budgets budgets,
            Clock clock) {
        this.read = read;
        this.parts = parts;
        this.calls = calls;
        this.programmes = programmes;
        this.targets = targets;
        this.budgets = budgets;
        this.clock = clock;
    }

    /**
     * @param programme of the first year of the plan; absent if none is known
     * @param budget of the plan, for those who see drafts; absent if none is open
     * @param money its lines
     * @param gaps of what is not issued, for those who see drafts
     * @param mayWrite whether the caller may change the version now
     */
    public record Shown(
            Whole whole,
            Optional<Programme> programme,
            List<ProgrammePart> parts,
            Optional<BudgetId> budget,
            List<BudgetLine> money,
            List<PartCall> calls,
            List<PartGap> gaps,
            LocalDate today,
            boolean mayWrite) {

        public Optional<ProgrammePart> part(ComponentCode component) {
            return parts.stream().filter(it -> it.component().equals(component)).findFirst();
        }

        /** As the programme names it; its code if the programme does not know it. */
        public String name(ComponentCode component) {
            return programme.flatMap(it -> it.component(component)).map(it -> it.name()).orElse(component.value());
        }

        public List<PartCall> calls(ComponentCode component) {
            return calls.stream().filter(it -> it.component().equals(component)).toList();
        }

        /** In the plan's budget, in whole đồng; a project with all that is below it. */
        public long money(ComponentCode component) {
            return money.stream()
                    .filter(it -> it.axes().component().equals(component)
                            || component.isProject() && it.axes().component().project().equals(component))
                    .mapToLong(BudgetLine::amount)
                    .sum();
        }
    }

    /** @param version number; absent for the newest that the caller may see */
    @Transactional(readOnly = true)
    public Shown of(PlanId id, @Nullable Integer version) {
        return of(read.one(id, version));
    }

    private Shown of(Whole whole) {
        var all = parts.of(whole.version().id());
        var programme = programmes.of(whole.plan().years().from());
        var called = whole.drafts() ? calls.of(whole.version().id()) : List.<PartCall>of();
        var budget = whole.drafts() ? budgets.of(new PlanRef(whole.plan().id().value())) : Optional.<BudgetId>empty();
        var money = budget.map(budgets::lines).orElse(List.of());
        var gaps = programme.filter(_ -> hasGaps(whole)).map(it -> gaps(it, whole.plan(), all, money, called));
        return new Shown(
                whole,
                programme,
                all,
                budget,
                money,
                called,
                gaps.orElse(List.of()),
                LocalDate.now(clock),
                whole.mayWrite() && whole.version().way().open());
    }

    /** As above; what is missing before the newest version is sent off. */
    @Transactional(readOnly = true)
    public List<PartGap> gaps(PlanId id, @Nullable Integer version) {
        return gaps(read.one(id, version));
    }

    /** As above, of a plan that was read already. */
    @OpenToAll("the plan was read with the rights of the caller, and says whether they see drafts")
    @Transactional(readOnly = true)
    public List<PartGap> gaps(Whole whole) {
        return hasGaps(whole) ? of(whole).gaps() : List.of();
    }

    private static boolean hasGaps(Whole whole) {
        return whole.drafts() && whole.version().issue().isEmpty();
    }

    private List<PartGap> gaps(
            Programme programme, Plan plan, List<ProgrammePart> all, List<BudgetLine> money, List<PartCall> called) {
        var promised = targets.find(plan.unit(), plan.years().from()).map(targets::promised).orElse(List.of());
        return new PartGaps(programme, all, promised, money).of(called);
    }
}
