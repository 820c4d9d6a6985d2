package vn.chungtay.plans.model;

/**
 * What a paper is composed from.
 *
 * @param text as it was typed
 * @param filled the same with its figures
 * @param paperYear printed in the place of the date as long as there is none
 */
public record PlanSource(IssuingBody body, Version version, PlanText text, FilledText filled, int paperYear) {

    boolean isDecision() {
        return version.head().form() == PlanForm.DECISION_AND_PLAN;
    }
}
