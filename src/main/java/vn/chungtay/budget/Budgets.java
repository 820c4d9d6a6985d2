package vn.chungtay.budget;

import java.util.List;
import java.util.Optional;
import vn.chungtay.geography.UnitId;

/** What plans ask about their money. */
public interface Budgets {

    /** Opens the budget of a plan; the same one if it has one already. */
    BudgetId open(PlanRef plan, UnitId unit, int year);

    Optional<BudgetId> of(PlanRef plan);

    /** The lines of the newest version, in the order of the programme. Asks for the right to look. */
    List<BudgetLine> lines(BudgetId budget);

    /** As above, as the table of an annex. */
    BudgetTable table(BudgetId budget);

    /**
     * Lays the words of a plan as they are to go out beside its budget and the resolutions and decisions that were copied
     * in (BUD-24). Asks for the right to look.
     *
     * @param lines in the order of reading, headings among them
     */
    PaperComparison compare(BudgetId budget, List<String> lines);
}
