package vn.chungtay.plans.model;

import java.time.LocalDate;
import vn.chungtay.plans.PlanId;

/**
 * Something to be done in the year of a plan (PLN-10). It belongs to the plan and not to one of its versions.
 *
 * @param change number of its newest change; whoever changes it says which one they saw
 */
public record YearTask(
        TaskId id, PlanId plan, TaskOrigin origin, int change, TaskTerms terms, TaskProgress progress) {

    /** On its last day it is in time, on the day after it is late; what is done or dropped is late no more. */
    public boolean lateOn(LocalDate day) {
        return progress.status().open() && day.isAfter(terms.ends());
    }

    /** Whole days after its last day: until today, or until the day it was done; 0 in time and for what was dropped. */
    public long daysLate(LocalDate today) {
        var until = progress.finishedOn() == null ? today : progress.finishedOn();
        if (progress.status() == TaskStatus.DROPPED) return 0;
        return Math.max(0, until.toEpochDay() - terms.ends().toEpochDay());
    }
}
