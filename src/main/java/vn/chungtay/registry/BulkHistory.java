package vn.chungtay.registry;

import java.util.List;
import java.util.Map;

/**
 * Years of many households told in one go, through the very same operations by which an officer tells one act: for
 * generated worlds. Only for work of the system itself; each call is one transaction or joins the caller's, and derives
 * the figures once. A refusal is a bug of the caller and ends the transaction.
 */
public interface BulkHistory {

    /**
     * Carries the acts out in their order.
     *
     * @return the households that came into being by a split, each with the one it came from
     */
    Map<HouseholdId, HouseholdId> happen(List<Happening> acts);

    /** Records what became known, in its order. Classes are those of the figures before this call. */
    void record(List<Finding> findings);

    /** Gives classes by decision; each ends the running one the day before. */
    void decide(List<Decided> decisions);

    /** Something that happens to one household. */
    record Happening(HouseholdId household, HouseholdAct act) {}

    /** Something that becomes known of one household. */
    record Finding(HouseholdId household, HouseholdRecord record) {}

    /** A look at one household and the class that followed. */
    record Decided(HouseholdId household, AssessmentRow assessment, ClassRow given) {}
}
