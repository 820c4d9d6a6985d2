package vn.chungtay.plans.model;

import java.util.List;

/**
 * A task of the plan of a period, with the tasks of single years that carry a piece of it (ROL-28).
 *
 * @param by of the years' plans, the earliest end first; empty as long as no year took it up
 */
public record TakenUp(YearTask task, List<YearTask> by) {

    public TakenUp {
        by = List.copyOf(by);
    }

    /** Whether it is open and no year has a task for it. */
    public boolean idle() {
        return by.isEmpty() && task.progress().status().open();
    }
}
