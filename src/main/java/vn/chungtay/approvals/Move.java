package vn.chungtay.approvals;

/** What somebody does with a dossier that waits for them. */
public sealed interface Move {

    /** Why, or what else the next person should know; may be empty unless it is needed. */
    String note();

    /** The step is done; the dossier goes to the next one, or has arrived. */
    record Done(String note) implements Move {}

    /**
     * Back to an earlier step.
     *
     * @param toStep from 1, where its makers are
     * @param note the reason; needed
     */
    record Returned(int toStep, String note) implements Move {}

    /** Its makers take it back. */
    record Withdrawn(String note) implements Move {}
}
