package vn.chungtay.jobs;

/**
 * Does one kind of work. It may be run again after a crash, so a second run must not do anything twice: every step is
 * one transaction that leaves a mark from which the next run goes on.
 */
public interface JobHandler {

    String kind();

    /** Where the person who waits sees what came out; empty if there is no page for it. */
    default String resultPage(String payload) {
        return "";
    }

    /** Whether it also runs once every night without anybody asking, by the system itself and with an empty payload. */
    default boolean nightly() {
        return false;
    }

    /**
     * Nobody will try this work any more. Leaves a state behind from which whoever waited can go on; in the transaction
     * that gives the work up, with the rights of whoever gives it up.
     */
    default void givenUp(String payload) {}

    /** Runs outside of any transaction, with the rights of the caller who planned it. */
    void run(String payload, Progress progress);

    /** Where the handler says how far it is; shown to the person waiting. */
    interface Progress {

        /**
         * @param done steps done so far
         * @param total steps in all, 0 while unknown
         */
        void at(long done, long total);
    }
}
