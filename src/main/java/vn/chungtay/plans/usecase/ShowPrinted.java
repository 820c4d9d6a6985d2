package vn.chungtay.plans.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.identity.Access;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.PlanChecker;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.PrintedLine;
import vn.chungtay.plans.model.PrintedTable;
import vn.chungtay.plans.model.reading.Destination;
import vn.chungtay.plans.store.PrintedStore;
import vn.chungtay.platform.NotFound;

/** A finished plan line by line as it was printed, with what the check finds there and what was decided about it (DOC-12). */
@Component
public class ShowPrinted {

    private final Access access;
    private final ReadPlans read;
    private final PrintedStore printed;
    private final Budgets budgets;
    private final PlanChecker checker = new PlanChecker();

    ShowPrinted(Access access, ReadPlans read, PrintedStore printed, Budgets budgets) {
        this.access = access;
        this.read = read;
        this.printed = printed;
        this.budgets = budgets;
    }

    /** A line with the findings whose mend would be made there. */
    public record Line(PrintedLine line, List<Finding> findings) {

        /** Whether nobody has decided about it yet, though something was found or it went nowhere. */
        public boolean isOpen() {
            return line.choices().isEmpty() && (!findings.isEmpty() || line.to() == Destination.UNREAD);
        }
    }

    /** @param budget absent if the plan has none yet */
    public record Shown(ReadPlans.Whole plan, List<Line> lines, List<PrintedTable> tables, Optional<BudgetId> budget) {

        public long open() {
            return lines.stream().filter(Line::isOpen).count();
        }

        /** The words outside tables, with what was corrected, for those who read amounts in them. */
        public String words() {
            return lines.stream().map(Line::line).filter(it -> !it.isRow()).map(PrintedLine::corrected).collect(Collectors.joining("\n"));
        }
    }

    @Transactional(readOnly = true)
    public Shown of(PlanId id) {
        var plan = read.one(id, null);
        access.require(PlansAction.VIEW_DRAFT, plan.plan().unit());
        var lines = printed.of(id);
        if (lines.isEmpty()) throw new NotFound("printed lines of a plan");
        Map<Integer, List<Finding>> findings = checker.check(PrintedLine.text(lines, PrintedLine::printed)).stream().collect(Collectors.groupingBy(it -> it.place().line()));
        var shown = lines.stream().map(it -> new Line(it, findings.getOrDefault(it.number(), List.of()))).toList();
        return new Shown(plan, shown, PrintedTable.in(lines), budgets.of(new PlanRef(id.value())));
    }

    @Transactional(readOnly = true)
    public boolean has(PlanId id) {
        access.requireAnywhere(PlansAction.VIEW);
        return printed.has(id);
    }
}
