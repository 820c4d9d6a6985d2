package vn.chungtay.plans.usecase;

import vn.chungtay.plans.PlanId;

/** What became of something done to a plan. */
public sealed interface PlanOutcome {

    /** @param version number of the version it is about */
    record Done(PlanId plan, int version) implements PlanOutcome {}

    /** @param message key of the message that says why */
    record Refused(String message) implements PlanOutcome {}

    /** The check found errors, and nobody said why it goes out with them. */
    record ErrorsOpen(int errors) implements PlanOutcome {}
}
