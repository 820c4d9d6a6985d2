package vn.chungtay.plans;

import java.util.Optional;
import vn.chungtay.geography.UnitId;

/**
 * A part of a plan that another module keeps: its targets, its quotas, its money. For each there is a bean here, above
 * those modules, that says where its page is.
 */
public interface PlanPart {

    /** Smaller numbers stand further up. */
    int order();

    /** Message key of its name. */
    String label();

    /**
     * Where the part of this plan is, beginning with a slash; empty if this plan has none.
     *
     * @param yearFrom the first year, or the only one
     */
    Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo);

    /** What stands beside the way to it, such as the next deadline; written for people. */
    default Optional<String> remark(PlanId plan) {
        return Optional.empty();
    }
}
