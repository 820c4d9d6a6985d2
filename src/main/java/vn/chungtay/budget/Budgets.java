package vn.chungtay.budget;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.programme.ComponentCode;

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
     * How far the State's money of a budget has come on a day (IND-29). Asks for the right to look.
     *
     * @param component a project takes its sub-projects with it; absent for all
     */
    MoneyProgress progress(BudgetId budget, @Nullable ComponentCode component, LocalDate asOf);

    /**
     * Money of earlier years, by the budget that each unit opened last for the year, whether for a plan or not. Asks for
     * the right to look at each unit; those that may not be seen, and those that carried nothing over, are left out.
     */
    Map<UnitId, CarriedOver> carriedOver(Collection<UnitId> units, int year, LocalDate asOf);

    /**
     * Lays the words of a plan as they are to go out beside its budget and the resolutions and decisions that were copied
     * in (BUD-24). Asks for the right to look.
     *
     * @param lines in the order of reading, headings among them
     */
    PaperComparison compare(BudgetId budget, List<String> lines);
}
