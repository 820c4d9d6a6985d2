package vn.chungtay.plans.model;

/**
 * What a paper is composed from.
 *
 * @param paperYear printed in the place of the date as long as there is none
 */
public record PlanSource(IssuingBody body, Version version, PlanText text, PlanFigures figures, int paperYear) {

    boolean isDecision() {
        return version.head().form() == PlanForm.DECISION_AND_PLAN;
    }
}
