package vn.chungtay.targets;

import java.util.List;
import vn.chungtay.geography.UnitId;

/** How far the targets of a plan are, for its pages and papers. */
public interface TargetProgress {

    /**
     * In the order in which they are numbered. Results count from the first to the last day of the calendar year or
     * today, whenever the plan was signed (PLN-15).
     */
    List<TargetStanding> standing(TargetSetId set);

    /**
     * The targets of a unit over the years; without rows if it has none for this year.
     *
     * @param from the first earlier year shown; the year before for the table as Võ Nhai prints it
     */
    TargetYears years(UnitId unit, int year, int from);
}
