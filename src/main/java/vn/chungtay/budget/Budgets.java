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
}
