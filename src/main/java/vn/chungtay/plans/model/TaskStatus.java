package vn.chungtay.plans.model;

/** How far a task of the year has come. */
public enum TaskStatus {
    PLANNED,
    RUNNING,
    DONE,
    /** Will not be done; its history says why. */
    DROPPED;

    /** Whether it is still to be finished. */
    public boolean open() {
        return this == PLANNED || this == RUNNING;
    }
}
