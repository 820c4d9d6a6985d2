package vn.chungtay.plans.model;

/** The paper that carries a plan. */
public enum PlanForm {
    /** A plan by itself (Kế hoạch). */
    PLAN,
    /** A decision with articles that issues the plan with it (Quyết định ban hành Kế hoạch). */
    DECISION_AND_PLAN
}
